//! Weights in NumPy's `.npy`.

use npyz::{DType, NpyFile, Order, TypeChar};

/// What such a file begins with.
pub const MAGIC: &[u8] = b"\x93NUMPY";
/// Magic, version and the longest field of the header's length.
const PREAMBLE: usize = 12;
/// A list of numbers needs some 120 bytes.
const MAX_HEADER: usize = 1_024;
/// A number of so many digits fits 64 bits, and so does a product of numbers that have not more together.
const MAX_DIGITS: usize = 18;

type Pairs = Vec<(String, String)>;

/// Pairs of UID and weight: of one dimension the weight of each UID, of two dimensions integers in two columns.
pub fn read(bytes: &[u8]) -> Result<Pairs, String> {
    let header = header_length(bytes).ok_or("its header is damaged or too long")?;
    let digits = bytes.get(PREAMBLE..header).unwrap_or_default();
    if digits.iter().filter(|byte| byte.is_ascii_digit()).count() > MAX_DIGITS {
        return Err("it has too many numbers".to_owned());
    }
    let file = NpyFile::new(bytes).map_err(|error| error.to_string())?;
    let (shape, order) = (file.shape().to_vec(), file.order());
    let DType::Plain(kind) = file.dtype() else {
        return Err("it has records instead of numbers".to_owned());
    };
    let room = bytes.len().saturating_sub(header) as u64;
    if file.len().checked_mul(kind.size_field()) != Some(room) {
        return Err("it is longer or shorter than its header says".to_owned());
    }
    let is_integer = matches!(kind.type_char(), TypeChar::Int | TypeChar::Uint);
    let numbers = match (kind.type_char(), kind.size_field()) {
        (TypeChar::Int, 1) => texts::<i8>(file),
        (TypeChar::Int, 2) => texts::<i16>(file),
        (TypeChar::Int, 4) => texts::<i32>(file),
        (TypeChar::Int, 8) => texts::<i64>(file),
        (TypeChar::Uint, 1) => texts::<u8>(file),
        (TypeChar::Uint, 2) => texts::<u16>(file),
        (TypeChar::Uint, 4) => texts::<u32>(file),
        (TypeChar::Uint, 8) => texts::<u64>(file),
        (TypeChar::Float, 4) => texts::<f32>(file),
        (TypeChar::Float, 8) => texts::<f64>(file),
        _ => return Err("its numbers are neither integers nor floats of 32 or 64 bits".to_owned()),
    }?;
    match (shape.as_slice(), is_integer) {
        ([_], _) => Ok((0_u64..).map(|uid| uid.to_string()).zip(numbers).collect()),
        ([rows, 2], true) => Ok(columns(*rows, order, &numbers)),
        ([_, 2], false) => {
            Err("its UIDs would be floats: give integers, or one weight for each UID".to_owned())
        }
        _ => Err("it is neither a list nor two columns".to_owned()),
    }
}

/// The bytes before the numbers.
fn header_length(bytes: &[u8]) -> Option<usize> {
    let version = bytes.get(MAGIC.len())?;
    let (begin, length) = match version {
        1 => (10, usize::from(u16::from_le_bytes(*bytes.get(8..10)?.first_chunk()?))),
        _ => (12, usize::try_from(u32::from_le_bytes(*bytes.get(8..12)?.first_chunk()?)).ok()?),
    };
    (length <= MAX_HEADER && begin + length <= bytes.len()).then_some(begin + length)
}

/// The shortest decimal that is this number and no other, which an integer has anyway.
fn texts<T: npyz::Deserialize + ToString>(file: NpyFile<&[u8]>) -> Result<Vec<String>, String> {
    let numbers = file.into_vec::<T>().map_err(|error| error.to_string())?;
    let text = |number: T| match number.to_string() {
        zero if zero == "-0" => "0".to_owned(),
        text => text,
    };
    Ok(numbers.into_iter().map(text).collect())
}

fn columns(rows: u64, order: Order, numbers: &[String]) -> Pairs {
    let rows = usize::try_from(rows).unwrap_or(usize::MAX);
    match order {
        Order::C => {
            let pairs = numbers.chunks_exact(2);
            pairs.filter_map(|pair| Some((pair.first()?.clone(), pair.last()?.clone()))).collect()
        }
        Order::Fortran => {
            let (uids, weights) = numbers.split_at_checked(rows).unwrap_or_default();
            uids.iter().cloned().zip(weights.iter().cloned()).collect()
        }
    }
}
