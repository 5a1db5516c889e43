//! `config`: settings, and who set them.

mod get;
mod list;
mod path;
mod set;
mod unset;

use super::contract::group;

group! {
    /// Show and change settings
    ///
    /// A setting comes from an option, else from the environment, else from the config file, else it has its default.
    pub enum Config {
        "list" query List(list::List),
        "get" query Get(get::Get),
        "set" action Set(set::Set),
        "unset" action Unset(unset::Unset),
        "path" query Path(path::Path),
    }
}
