//! URLs as far as they hold no key: user, path and query can be one.

/// The URL for messages, logs and results; what is left out shows as `…`.
pub fn shown_url(text: &str) -> String {
    let Ok(url) = url::Url::parse(text) else { return "…".to_owned() };
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let open = format!("{}://{}{port}", url.scheme(), url.host_str().unwrap_or_default());
    let secret = url.path().trim_matches('/').len() + url.username().len();
    if secret == 0 && url.password().or(url.query()).or(url.fragment()).is_none() {
        text.trim_end_matches('/').to_owned()
    } else {
        format!("{open}/…")
    }
}

/// The same for names and URLs with commas between.
pub fn shown_urls(text: &str) -> String {
    let shown = |part: &str| match part.contains("://") {
        true => shown_url(part.trim()),
        false => part.to_owned(),
    };
    text.split(',').map(shown).collect::<Vec<_>>().join(",")
}
