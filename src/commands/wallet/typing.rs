//! A name that is typed once more, because what follows should not happen by a slip.

use crate::ctx::Ctx;
use crate::error::{Code, Error, Exit, Result};
use crate::wallet::name::KeyName;

/// Asks for the name; anything else is a no. `flag` is what a script gives in its place.
pub async fn type_name(cx: &Ctx, why: &str, name: &KeyName, flag: &'static str) -> Result<()> {
    let typed = cx.ui().typed(format!("{why} Type {name} to go on:"), flag).await?;
    match typed == name.to_string() {
        true => Ok(()),
        false => Err(Error::new(
            Code("declined", Exit::Declined),
            format!("`{typed}` is not {name}; nothing was changed"),
        )
        .hint(format!("run it again and type {name}"))),
    }
}
