//! What was written, as a value of the type that the metadata gives its argument.

use scale_info::{
    Field, PortableRegistry, Type, TypeDef, TypeDefPrimitive, TypeDefVariant, Variant,
    form::PortableForm,
};
use scale_value::{Composite, Value};

use super::describe::describe;
use super::error::{NotationError, nearest};
use super::syntax::Written;
use super::{Accounts, name_of, nested};
use crate::chain::Runtime;
use crate::chain::calls::unit::{Unit, unit_of};
use crate::chain::value::IntoValue as _;
use crate::domain::amount::Amount;

/// Type levels of one value. Metadata of a node that lies may have types that hold themselves.
const MAX_DEPTH: usize = 64;

type Typed = Result<Value, NotationError>;

/// An argument, or a part of one, on its way to a value.
pub(super) struct Argument<'a> {
    pub runtime: &'a Runtime,
    pub accounts: &'a Accounts<'a>,
    /// `dest`, `calls[1]`, `info.name`.
    pub path: String,
    /// What the runtime's source calls its type: the metadata has TAO and alpha as the same integer.
    pub type_name: Option<&'a str>,
}

impl Argument<'_> {
    pub fn value(&self, written: &Written, ty: u32) -> Typed {
        self.at(written, ty, MAX_DEPTH)
    }

    fn at(&self, written: &Written, ty: u32, depth: usize) -> Typed {
        let depth = depth.checked_sub(1).ok_or_else(|| self.wrong(written, ty, None))?;
        let Some(found) = self.types().resolve(ty) else {
            return Err(self.wrong(written, ty, None));
        };
        if ty == self.runtime.metadata().outer_enums().call_enum_ty() {
            return self.call(written, ty);
        }
        match (ident(found), &found.type_def) {
            (Some("AccountId32"), _) => self.account(written, ty),
            (Some("MultiAddress"), _) if text_of(written).is_some() => {
                Ok(Value::unnamed_variant("Id", [self.account(written, ty)?]))
            }
            (Some("Option"), TypeDef::Variant(options)) => self.option(written, options, ty, depth),
            (_, TypeDef::Variant(variants)) => self.variant(written, variants, ty, depth),
            (_, TypeDef::Composite(composite)) => {
                self.fields(written, &composite.fields, ty, depth).map(Value::from)
            }
            (_, TypeDef::Sequence(list)) => self.list(written, list.type_param.id, None, ty, depth),
            (_, TypeDef::Array(list)) => {
                self.list(written, list.type_param.id, Some(list.len as usize), ty, depth)
            }
            (_, TypeDef::Tuple(tuple)) => {
                let parts: Vec<u32> = tuple.fields.iter().map(|part| part.id).collect();
                self.parts(written, &parts, ty, depth).map(Value::unnamed_composite)
            }
            (_, TypeDef::Compact(compact)) => self.at(written, compact.type_param.id, depth),
            (_, TypeDef::Primitive(primitive)) => self.primitive(written, primitive, ty),
            (_, TypeDef::BitSequence(_)) => Err(self.wrong(written, ty, None)),
        }
    }

    fn call(&self, written: &Written, ty: u32) -> Typed {
        let read = |text: &str| super::syntax::read(text);
        match (written, text_of(written)) {
            (Written::Call(call), _) => nested(self.runtime, call, self.accounts),
            (_, Some(text)) => nested(self.runtime, &read(text)?, self.accounts),
            _ => Err(self.wrong(written, ty, None)),
        }
    }

    fn account(&self, written: &Written, ty: u32) -> Typed {
        let text = text_of(written).ok_or_else(|| self.wrong(written, ty, None))?;
        let bytes = text.strip_prefix("0x").and_then(|hex| hex::decode(hex).ok());
        if let Some(bytes) = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()) {
            return Ok(Value::from_bytes(bytes));
        }
        let account = (self.accounts)(self.name(), text);
        Ok(account.map_err(|why| self.wrong(written, ty, Some(why)))?.into_value())
    }

    /// `dest` of `call.dest`, `hotkeys` of `hotkeys[3]`.
    fn name(&self) -> &str {
        let last = self.path.rsplit('.').next().unwrap_or_default();
        last.split('[').next().unwrap_or_default()
    }

    fn option(
        &self,
        written: &Written,
        options: &TypeDefVariant<PortableForm>,
        ty: u32,
        depth: usize,
    ) -> Typed {
        let word = match written {
            Written::Word(word) => word.to_lowercase(),
            Written::Fields(fields) if matches!(&fields[..], [(name, _)] if name == "Some") => {
                return self.variant(written, options, ty, depth);
            }
            _ => String::new(),
        };
        if matches!(word.as_str(), "none" | "null") {
            return Ok(Value::unnamed_variant("None", []));
        }
        let some = options.variants.iter().find_map(|option| option.fields.first());
        let some = some.ok_or_else(|| self.wrong(written, ty, None))?;
        Ok(Value::unnamed_variant("Some", [self.at(written, some.ty.id, depth)?]))
    }

    fn variant(
        &self,
        written: &Written,
        variants: &TypeDefVariant<PortableForm>,
        ty: u32,
        depth: usize,
    ) -> Typed {
        let (name, inner) = match (written, text_of(written)) {
            (_, Some(name)) => (name, None),
            (Written::Fields(fields), _) => match &fields[..] {
                [(name, inner)] => (name.as_str(), Some(inner)),
                _ => return Err(self.wrong(written, ty, None)),
            },
            _ => return Err(self.wrong(written, ty, None)),
        };
        let Some(variant) = variants.variants.iter().find(|variant| variant.name == name) else {
            let names = variants.variants.iter().map(|variant| variant.name.as_str());
            return Err(self.misnamed(written, ty, nearest(name, names)));
        };
        let fields = match inner {
            None if variant.fields.is_empty() => Composite::Unnamed(vec![]),
            None => return Err(self.wrong(written, ty, Some(with_value(variant)))),
            Some(inner) => self.below(name).fields(inner, &variant.fields, ty, depth)?,
        };
        Ok(Value::variant(variant.name.clone(), fields))
    }

    /// What is in a struct or a variant; a single field stands for the whole.
    fn fields(
        &self,
        written: &Written,
        fields: &[Field<PortableForm>],
        ty: u32,
        depth: usize,
    ) -> Result<Composite<()>, NotationError> {
        if let [field] = fields {
            let inner = match written {
                Written::Fields(given) => match &given[..] {
                    [(name, inner)] if field.name.as_ref() == Some(name) => inner,
                    _ => written,
                },
                _ => written,
            };
            let value = self.at(inner, field.ty.id, depth)?;
            return Ok(match &field.name {
                Some(name) => Composite::named([(name.clone(), value)]),
                None => Composite::unnamed([value]),
            });
        }
        if fields.iter().any(|field| field.name.is_none()) || fields.is_empty() {
            let parts: Vec<u32> = fields.iter().map(|field| field.ty.id).collect();
            return self.parts(written, &parts, ty, depth).map(Composite::unnamed);
        }
        let Written::Fields(given) = written else { return Err(self.wrong(written, ty, None)) };
        let known = |name: &str| fields.iter().any(|field| name_of(field) == name);
        if let Some((name, _)) = given.iter().find(|(name, _)| !known(name)) {
            return Err(self.misnamed(written, ty, nearest(name, fields.iter().map(name_of))));
        }
        let values = fields.iter().map(|field| {
            let name = name_of(field);
            let mut same = given.iter().filter(|(given, _)| given == name);
            match (same.next(), same.next()) {
                (Some((_, written)), None) => {
                    let type_name = field.type_name.as_deref();
                    let below = Argument { type_name, ..self.below(name) };
                    let value = below.at(written, field.ty.id, depth)?;
                    Ok((name.to_owned(), value))
                }
                _ => Err(self.wrong(written, ty, Some(format!("it needs {name} once")))),
            }
        });
        Ok(Composite::named(values.collect::<Result<Vec<_>, _>>()?))
    }

    fn parts(
        &self,
        written: &Written,
        parts: &[u32],
        ty: u32,
        depth: usize,
    ) -> Result<Vec<Value>, NotationError> {
        let empty = vec![];
        let items = match written {
            Written::List(items) => items,
            Written::Word(word) if word == "null" && parts.is_empty() => &empty,
            _ => return Err(self.wrong(written, ty, None)),
        };
        if items.len() != parts.len() {
            return Err(self.wrong(written, ty, Some(format!("it has {} parts", parts.len()))));
        }
        let items = items.iter().zip(parts).enumerate();
        items.map(|(index, (item, part))| self.item(index).at(item, *part, depth)).collect()
    }

    fn list(
        &self,
        written: &Written,
        item_type: u32,
        length: Option<usize>,
        ty: u32,
        depth: usize,
    ) -> Typed {
        let wrong_length = |found: usize| {
            let wrong = length.filter(|length| *length != found);
            wrong.map(|length| {
                let why = format!("{found} are given, {length} are needed");
                self.wrong(written, ty, Some(why))
            })
        };
        if let (Some(text), true) = (text_of(written), is_byte(self.types(), item_type)) {
            let bytes = match text.strip_prefix("0x") {
                Some(hex) => {
                    let why = |error: hex::FromHexError| Some(error.to_string());
                    hex::decode(hex).map_err(|error| self.wrong(written, ty, why(error)))?
                }
                None => text.as_bytes().to_vec(),
            };
            return match wrong_length(bytes.len()) {
                None => Ok(Value::from_bytes(bytes)),
                Some(error) => Err(error),
            };
        }
        let Written::List(items) = written else { return Err(self.wrong(written, ty, None)) };
        if let Some(error) = wrong_length(items.len()) {
            return Err(error);
        }
        let items = items.iter().enumerate();
        let items = items.map(|(index, item)| self.item(index).at(item, item_type, depth));
        Ok(Value::unnamed_composite(items.collect::<Result<Vec<_>, _>>()?))
    }

    fn primitive(&self, written: &Written, primitive: &TypeDefPrimitive, ty: u32) -> Typed {
        use TypeDefPrimitive as P;
        let text = text_of(written).ok_or_else(|| self.wrong(written, ty, None))?;
        let digits = text.replace('_', "");
        let malformed = || self.wrong(written, ty, None);
        let unsigned = |most: u128| match digits.parse::<u128>() {
            Ok(number) if number <= most && !digits.starts_with('+') => Ok(Value::u128(number)),
            _ => Err(malformed()),
        };
        let signed = |least: i128, most: i128| match digits.parse::<i128>() {
            Ok(number) if (least..=most).contains(&number) => Ok(Value::i128(number)),
            _ => Err(malformed()),
        };
        match primitive {
            P::Bool => text.parse().map(Value::bool).map_err(|_| malformed()),
            P::Str => Ok(Value::string(text)),
            P::Char => match text.chars().collect::<Vec<_>>()[..] {
                [one] => Ok(Value::char(one)),
                _ => Err(malformed()),
            },
            P::U8 => unsigned(u8::MAX.into()),
            P::U16 => unsigned(u16::MAX.into()),
            P::U32 => unsigned(u32::MAX.into()),
            P::U64 if digits.chars().any(|c| !c.is_ascii_digit()) => self.amount(written, text, ty),
            P::U64 => unsigned(u64::MAX.into()),
            P::U128 => unsigned(u128::MAX),
            P::I8 => signed(i8::MIN.into(), i8::MAX.into()),
            P::I16 => signed(i16::MIN.into(), i16::MAX.into()),
            P::I32 => signed(i32::MIN.into(), i32::MAX.into()),
            P::I64 => signed(i64::MIN.into(), i64::MAX.into()),
            P::I128 => signed(i128::MIN, i128::MAX),
            P::U256 | P::I256 => Err(malformed()),
        }
    }

    /// With a unit: a bare number is the integer that the chain has, so that `1.5` could mean two things.
    fn amount(&self, written: &Written, text: &str, ty: u32) -> Typed {
        let other_unit = |is: &str| Err(self.wrong(written, ty, Some(format!("it is {is}"))));
        let unit = self.type_name.and_then(unit_of);
        let parts = match text.parse::<Amount>() {
            Ok(Amount::Tao(_)) if unit == Some(Unit::Alpha) => return other_unit("alpha, not TAO"),
            Ok(Amount::Alpha(_)) if unit == Some(Unit::Tao) => return other_unit("TAO, not alpha"),
            Ok(Amount::Tao(rao)) => rao.0,
            Ok(Amount::Alpha(alpha)) => alpha.0,
            Ok(Amount::Bare(_)) => {
                let why = format!("write {text}tao or {text}a; a number without a unit is in rao");
                return Err(self.wrong(written, ty, Some(why)));
            }
            Ok(Amount::All) => return Err(self.wrong(written, ty, None)),
            Err(error) => return Err(self.wrong(written, ty, Some(error.to_string()))),
        };
        Ok(Value::u128(parts.into()))
    }

    fn types(&self) -> &PortableRegistry {
        self.runtime.metadata().types()
    }

    fn below(&self, name: &str) -> Self {
        Self { path: format!("{}.{name}", self.path), ..*self }
    }

    fn item(&self, index: usize) -> Self {
        Self { path: format!("{}[{index}]", self.path), ..*self }
    }

    fn wrong(&self, written: &Written, ty: u32, why: Option<String>) -> NotationError {
        NotationError::Value {
            argument: self.path.clone(),
            expected: describe(self.types(), ty),
            given: shown(written),
            why,
            near: vec![],
        }
    }

    fn misnamed(&self, written: &Written, ty: u32, near: Vec<String>) -> NotationError {
        NotationError::Value {
            argument: self.path.clone(),
            expected: describe(self.types(), ty),
            given: shown(written),
            why: None,
            near,
        }
    }
}

fn with_value(variant: &Variant<PortableForm>) -> String {
    format!("write {{{}: …}} with its value", variant.name)
}

fn text_of(written: &Written) -> Option<&str> {
    match written {
        Written::Word(text) | Written::Quoted(text) => Some(text),
        Written::List(_) | Written::Fields(_) | Written::Call(_) => None,
    }
}

fn shown(written: &Written) -> String {
    match written {
        Written::Word(text) | Written::Quoted(text) => text.clone(),
        Written::List(_) => "[…]".to_owned(),
        Written::Fields(_) => "{…}".to_owned(),
        Written::Call(_) => "(…)".to_owned(),
    }
}

pub(super) fn ident(ty: &Type<PortableForm>) -> Option<&str> {
    ty.path.segments.last().map(String::as_str)
}

pub(super) fn is_byte(types: &PortableRegistry, ty: u32) -> bool {
    matches!(
        types.resolve(ty).map(|ty| &ty.type_def),
        Some(TypeDef::Primitive(TypeDefPrimitive::U8))
    )
}
