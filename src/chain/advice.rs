//! What the errors of the chain mean and what to do about them: the lines of `advice.txt`.

/// What there is to say about an error.
pub(super) struct Advice {
    /// Why the chain says it, with the numbers that are the same on every subnet.
    pub cause: &'static str,
    /// What to do next.
    pub hint: &'static str,
    /// Waiting helps.
    pub too_early: bool,
}

/// An error that is not here is shown with its name and the chain's own words.
const TABLE: &str = include_str!("advice.txt");

/// What there is to say about the error of this name, as
/// [`DispatchFailure::name`](super::dispatch::DispatchFailure::name) writes it.
pub(super) fn about(error: &str) -> Option<Advice> {
    lines().find_map(|(name, advice)| (name == error).then_some(advice))
}

fn lines() -> impl Iterator<Item = (&'static str, Advice)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(line)
}

fn line(line: &'static str) -> Option<(&'static str, Advice)> {
    let mut columns = line.split(" | ");
    let (name, kind, cause, hint) =
        (columns.next()?, columns.next()?, columns.next()?, columns.next()?);
    Some((name, Advice { cause, hint, too_early: kind == "wait" }))
}

#[cfg(test)]
mod tests {
    use scale_info::TypeDef;

    use super::*;
    use crate::chain::fixtures::runtime;

    #[test]
    fn every_line_has_four_columns() {
        for text in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = text.split(" | ").collect();
            let sound = columns.len() == 4 && ["fix", "wait"].contains(&columns[1]);
            assert!(sound && columns.iter().all(|column| !column.is_empty()), "{text}");
        }
    }

    /// The names in the table, against the metadata of the real runtime.
    #[test]
    fn every_advice_is_about_an_error_that_exists() {
        let runtime = runtime();
        let metadata = runtime.metadata();
        let dispatch_error =
            metadata.types().resolve(metadata.dispatch_error_ty().unwrap()).unwrap();
        let TypeDef::Variant(kinds) = &dispatch_error.type_def else { panic!("an enum") };
        let has_reason = |kind: &str, reason: &str| {
            let kind = kinds.variants.iter().find(|variant| variant.name == kind)?;
            let reasons = metadata.types().resolve(kind.fields.first()?.ty.id)?;
            let TypeDef::Variant(reasons) = &reasons.type_def else { return None };
            reasons.variants.iter().find(|variant| variant.name == reason)
        };
        for (error, _) in lines() {
            let exists = match error.split_once('.') {
                Some((pallet, name)) => match metadata.pallet_by_name(pallet) {
                    Some(pallet) => {
                        pallet.error_variants().unwrap().iter().any(|error| error.name == name)
                    }
                    None => has_reason(pallet, name).is_some(),
                },
                None => kinds.variants.iter().any(|variant| variant.name == *error),
            };
            assert!(exists, "{error}");
        }
    }
}
