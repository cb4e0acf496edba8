//! Visits as somebody reads them who knows the languages and not the code.

use my_rights::app::Setting;
use shelf::language::Locale;

use super::shelf::{TODAY, hub, opening, printed};

/// Says where they live, looks at a right of a story and at help there, keeps the right, reads the sheet.
#[test]
fn somebody_says_where_they_live() {
    for locale in Locale::ALL {
        let app = opening(Setting::Personal, locale);
        insta::assert_snapshot!(format!("lives-{}", locale.tag()), printed(app, TODAY, "1 c 1 h 1 x"));
    }
}

#[test]
fn somebody_drops_in_at_a_hub() {
    for locale in Locale::ALL {
        let app = opening(Setting::Kiosk, locale).in_hub(hub());
        insta::assert_snapshot!(format!("hub-{}", locale.tag()), printed(app, TODAY, "1 h c 4 h x"));
    }
}
