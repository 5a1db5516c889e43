//! QR codes for a phone's camera, drawn in the terminal.

use anstyle::{Ansi256Color, Style};
use qrcode::bits::Bits;
use qrcode::render::unicode::Dense1x2;
use qrcode::types::QrError;
use qrcode::{EcLevel, QrCode, Version};

use crate::error::{Error, Result};

/// A QR code in half blocks, with the quiet zone that cameras need: black on white whatever the terminal's colours are.
/// Without colours, as in a pipe, the dark modules are the ink.
pub fn draw(text: &str) -> Result<String> {
    Ok(drawn(&QrCode::new(text).map_err(too_long)?))
}

/// Capitals, digits and slashes as a code of a certain version, whose side has 17 modules and four for each, with the
/// least correction: a camera sees many of them more than once.
pub fn draw_version(text: &str, version: usize) -> Result<String> {
    let mut bits = Bits::new(Version::Normal(i16::try_from(version).unwrap_or(i16::MAX)));
    let code = bits
        .push_alphanumeric_data(text.as_bytes())
        .and_then(|()| bits.push_terminator(EcLevel::L))
        .and_then(|()| QrCode::with_bits(bits, EcLevel::L));
    Ok(drawn(&code.map_err(too_long)?))
}

fn too_long(error: QrError) -> Error {
    Error::internal(format!("QR code: {error}"))
}

fn drawn(code: &QrCode) -> String {
    // From the fixed part of the palette: themes change the first sixteen.
    let (black, white) = (Ansi256Color(16).into(), Ansi256Color(231).into());
    let style = Style::new().fg_color(Some(black)).bg_color(Some(white));
    let image = code.render::<Dense1x2>().module_dimensions(1, 1).build();
    image.lines().map(|line| format!("{style}{line}{style:#}\n")).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::draw;

    /// As another program's camera sees it.
    pub fn scanned(drawn: &str) -> String {
        let plain = anstream::adapter::strip_str(drawn).to_string();
        let rows: Vec<Vec<char>> = plain.lines().map(|line| line.chars().collect()).collect();
        let scale = 4;
        let (width, height) = (rows[0].len() * scale, rows.len() * 2 * scale);
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            let (row, upper) = (y / scale / 2, y / scale % 2 == 0);
            let dark = match rows[row][x / scale] {
                '█' => true,
                '▀' => upper,
                '▄' => !upper,
                _ => false,
            };
            if dark { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "{plain}");
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_camera_reads_the_address() {
        let address = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
        let drawn = draw(address).unwrap();
        assert_eq!(scanned(&drawn), address);
        // Every line says its colours and ends them, and fits 80 columns.
        for line in drawn.lines() {
            assert!(line.starts_with("\x1b[38;5;16m\x1b[48;5;231m"), "{line:?}");
            assert!(line.ends_with("\x1b[0m") && line.chars().count() < 80, "{line:?}");
        }
    }
}
