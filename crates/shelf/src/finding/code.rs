//! The stable names of everything that can be found wrong.
//!
//! One row a code, so that a code cannot be misspelt and none can be forgotten: the page that explains them and the
//! folders that prove them are compared with [`ALL`]. This file refuses to know how anything is found.

use crate::finding::Severity::{self, Error, Hint, Warning};

/// A stable name for one kind of finding, and how much it matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Code {
    /// The name: `unknown-target`.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
}

macro_rules! codes {
    ($($constant:ident $name:literal $severity:ident $meaning:literal;)*) => {
        $(#[doc = $meaning] pub const $constant: Code = Code { name: $name, severity: $severity };)*
        /// All of them.
        pub const ALL: &[Code] = &[$($constant),*];
    };
}

codes! {
    UNREADABLE "unreadable" Error "A file or folder could not be read.";
    TOO_LARGE "too-large" Error "A file is larger than a mebibyte.";
    TOO_MANY_FILES "too-many-files" Error "A folder holds more files than any shelf.";
    LINK_LOOP "link-loop" Error "A link leads back into its own folder.";
    NOT_UTF8 "not-utf8" Error "A file is not UTF-8.";
    EMPTY_FILE "empty-file" Error "A file says nothing.";
    COPIED_FILE "copied-file" Warning "A copy beside the file that is read.";
    TWO_VERSIONS "two-versions" Error "Two versions of a file in one.";
    ODD_SIGN "odd-sign" Error "A space or sign that only looks like the one that belongs there.";
    OTHER_COMMENT "other-comment" Error "A comment that is none in YAML.";
    MISSING_SPACE "missing-space" Error "A dash or colon with nothing behind it.";
    STRAY_FILE "stray-file" Warning "A file that nothing reads.";
    MISSING_FILE "missing-file" Error "A file that every shelf has is not there.";
    CONTROL_CHARACTER "control-character" Error "A character that commands a terminal, or cannot be seen.";
    DIRECTION_MARK "direction-mark" Error "A character that turns the direction of text.";
    DAMAGED_CHARACTER "damaged-character" Error "A character that was lost when the file was saved or copied.";
    SHAPED_LETTER "shaped-letter" Error "The shape of an Arabic letter in place of the letter.";
    TOO_MANY "too-many" Warning "The rest of a file's findings were left out.";

    SYNTAX "syntax" Error "Not YAML.";
    TAB "tab" Error "A tab where YAML wants spaces.";
    TOO_DEEP "too-deep" Error "Nested deeper than anything we write.";
    TOO_BIG "too-big" Error "More entries than a file of ours can have.";
    ALIAS "alias" Error "An anchor or an alias.";
    TAG "tag" Error "A YAML tag.";
    MERGE_KEY "merge-key" Error "A merge key.";
    TWO_DOCUMENTS "two-documents" Error "More than one document in a file.";

    UNKNOWN_FIELD "unknown-field" Error "A field that means nothing here.";
    MISSING_FIELD "missing-field" Error "A field that must be there.";
    DUPLICATE_FIELD "duplicate-field" Error "A field given twice.";
    FIELD_NOT_HERE "field-not-here" Error "A field that belongs to another kind of scenario or page.";
    WRONG_TYPE "wrong-type" Error "A list, word, number or truth value where another was expected.";
    UNQUOTED "unquoted" Error "A word that YAML readers take for something else.";
    BAD_ID "bad-id" Error "Not an id.";
    BAD_NUMBER "bad-number" Error "Not a number that fits.";
    BAD_DURATION "bad-duration" Error "Not a time that fits.";
    BAD_DATE "bad-date" Error "Not a day of the calendar.";
    BAD_URL "bad-url" Error "Not a public address.";
    FORMAT_OLD "format-old" Error "A format that is no longer read.";
    FORMAT_NEW "format-new" Error "A format that is not known yet.";
    UNKNOWN_KIND "unknown-kind" Error "A kind that there is not.";
    UNKNOWN_TOUCH "unknown-touch" Error "A subject that there is no word for.";
    FILE_NAME "file-name" Error "The file is not named after its id.";
    WRONG_FOLDER "wrong-folder" Error "The file is in the folder of another theme or kind.";
    RESERVED_NAME "reserved-name" Error "An id that keys need for themselves.";
    DUPLICATE_ID "duplicate-id" Error "An id given twice.";
    REPEATED "repeated" Warning "The same thing listed twice.";

    UNKNOWN_TARGET "unknown-target" Error "A choice leads to a place that there is not.";
    UNKNOWN_RIGHT "unknown-right" Error "A right that there is not.";
    UNKNOWN_SOURCE "unknown-source" Error "A source that there is not.";
    UNKNOWN_ALLY "unknown-ally" Error "An ally that there is not.";
    UNKNOWN_THEME "unknown-theme" Error "A theme that there is not.";
    UNKNOWN_SERVICE "unknown-service" Error "A service that there is not.";
    UNKNOWN_SCENARIO "unknown-scenario" Error "A story or lesson that there is not.";
    UNKNOWN_PROBLEM "unknown-problem" Error "A problem that there is not.";
    UNKNOWN_KEEP "unknown-keep" Error "Keeps a sentence or question that is not in the scenario.";
    UNSET_FLAG "unset-flag" Error "A flag that no choice remembers.";
    IDLE_FLAG "idle-flag" Warning "A flag that nothing depends on.";
    TOO_MANY_FLAGS "too-many-flags" Error "More flags than a scenario can have.";
    SAY_AND_ASK "say-and-ask" Error "One id for a sentence and for a question.";
    RIGHT_WITHOUT_SOURCE "right-without-source" Error "A right that rests on nothing.";
    TERM_WITHOUT_SOURCE "term-without-source" Error "A term that rests on nothing and is not our own words.";
    LESSON_WITHOUT_SOURCE "lesson-without-source" Error "A lesson that rests on nothing.";
    WEAK_SOURCE "weak-source" Hint "A source that is cited where somebody else repeats it.";
    UNUSED_SOURCE "unused-source" Warning "A source that nothing rests on.";
    PROBLEM_WITHOUT_RIGHT "problem-without-right" Error "A problem that touches no right.";
    PROBLEM_WITHOUT_SAY "problem-without-say" Error "A problem with nothing that somebody can say at once.";
    HELP_NOT_FIRST "help-not-first" Error "Something near force, abuse or self-harm that does not offer help first.";
    PROBLEM_WITHOUT_SCENARIO "problem-without-scenario" Error "A problem that no story and no lesson is about.";
    LESSON_LENGTH "lesson-length" Error "A lesson with fewer than 6 or more than 10 pages.";

    UNKNOWN_LANGUAGE "unknown-language" Error "A language that the guide does not speak.";
    UNKNOWN_COUNTRY "unknown-country" Error "A country that there is no pack for.";
    CLAIM_WITHOUT_RIGHT "claim-without-right" Error "A claim that is about no right.";
    CLAIM_WITHOUT_SOURCE "claim-without-source" Error "A claim that rests on nothing.";
    NUMBER_WITHOUT_SOURCE "number-without-source" Error "A number to call that rests on nothing.";
    BAD_KEY "bad-key" Error "Not a public key of minisign.";
    BAD_CODE "bad-code" Error "Not the code of hub staff as the program prints it.";
    BAD_PHONE "bad-phone" Error "Not a number that can be dialled.";
    REVIEW_ORDER "review-order" Error "A review before the check, or after the review of the whole pack.";
    REVIEW_DUE "review-due" Warning "A day of review that has passed.";
    UNKNOWN_LETTER "unknown-letter" Error "An address for a form that there is not.";
    UNKNOWN_CLAIM "unknown-claim" Error "An address that rests on a claim that is not in the pack.";
    FOREIGN_WORD "foreign-word" Error "A word of one country where people of every country read.";
    TYPED_NUMBER "typed-number" Error "A number to call typed into a sentence.";

    MADE_UP_NUMBER "made-up-number" Error "A number that is kept for films and books, where nobody answers.";
    MADE_UP_ADDRESS "made-up-address" Error "An address that is kept for examples, where nobody is.";
    EXAMPLE_TEXT "example-text" Warning "A text of a hub that is still that of the example.";
    STILL_THE_EXAMPLE "still-the-example" Error "A hub's file with three or more texts of the example.";
    CUT_TEXT "cut-text" Warning "A text without quotes that YAML ends at a number sign.";

    FACT_FILLED_IN "fact-filled-in" Error "A form that would say for somebody what only they can say.";
    TICKED_BOX "ticked-box" Error "A box that is ticked before anybody has a pen.";
    SPACES_DIFFER "spaces-differ" Error "Other spaces for a hand in the words of a form than the form has.";
    NOT_SAID_FIRST "not-said-first" Error "A letter without a word on saying it instead.";
    NOTE_LEFT_OUT "note-left-out" Error "An honest note on a form that is missing, or could be left out.";

    PLAN_MINUTES "plan-minutes" Error "Minutes of a plan that do not add up.";
    PLAN_ORDER "plan-order" Error "A plan without a welcome, an agreement or a closing where they belong.";
    NEVER_DROPPED "never-dropped" Error "Something of a workshop that could be left out and must not.";
    LOSING "losing" Error "A list of what can go that does not hold the shorter one, or does not save what it says.";
    UNPAIRED "unpaired" Error "Sentences before without the same sentences after.";
    BROKEN_WAY "broken-way" Error "A way through a story that cannot be walked.";
    UNKNOWN_PLACE "unknown-place" Error "A place or page that a story or lesson does not have.";
    UNKNOWN_CHOICE "unknown-choice" Error "A choice that a place does not have.";
    UNKNOWN_WORDS "unknown-words" Error "A sentence that a story does not have.";
    UNKNOWN_ACTIVITY "unknown-activity" Error "An activity that a plan does not have.";
    UNKNOWN_PART "unknown-part" Error "A page, slip, heap or sentence that an activity does not have.";
    UNKNOWN_PAPER "unknown-paper" Error "A form that there is not.";

    DEAD_END "dead-end" Error "A step without choices.";
    FEW_CHOICES "few-choices" Error "A step with one choice.";
    MANY_CHOICES "many-choices" Error "A step with more than five choices.";
    UNREACHABLE_PLACE "unreachable-place" Error "A place that nobody comes to.";
    NO_WAY_OUT "no-way-out" Error "A loop that nobody comes out of.";
    NO_OPEN_CHOICE "no-open-choice" Error "A step that can be reached with nothing to choose.";
    CLOSED_CHOICE "closed-choice" Error "A choice that is never open.";
    NEVER_SHOWN "never-shown" Warning "Something listed that is never shown.";
    TOO_MANY_STATES "too-many-states" Error "More states than can be proven.";
    OUTCOME_WITHOUT_RIGHT "outcome-without-right" Error "An outcome that can be reached without a right.";
    OUTCOME_WITHOUT_SAY "outcome-without-say" Error "An outcome that can be reached without words to say.";
    OUTCOME_WITHOUT_HELP "outcome-without-help" Error "An outcome that can be reached without anybody who helps.";
    OUTCOME_WITHOUT_NEXT "outcome-without-next" Error "An outcome that can be reached without a next step.";
    NO_QUIET_CHOICE "no-quiet-choice" Error "A story with no way of saying nothing.";

    UNKNOWN_FILE "unknown-file" Error "A review of a file that there is not.";
    MISSING_LANGUAGE "missing-language" Error "A language without phrases.";
    BROKEN_PHRASE "broken-phrase" Error "Not Fluent.";
    EMPTY_PHRASE "empty-phrase" Error "A phrase without words.";
    DUPLICATE_PHRASE "duplicate-phrase" Error "A phrase written twice in a language.";
    DUPLICATE_ATTRIBUTE "duplicate-attribute" Error "An attribute written twice.";
    DUPLICATE_VARIANT "duplicate-variant" Error "A variant written twice.";
    MISSING_PHRASE "missing-phrase" Error "Something that has no words in a language.";
    MISSING_ATTRIBUTE "missing-attribute" Error "A phrase that lacks one of its surfaces.";
    ORPHAN_PHRASE "orphan-phrase" Warning "Words that nothing uses.";
    ORPHAN_ATTRIBUTE "orphan-attribute" Warning "A surface that nothing uses.";
    MISPLACED_PHRASE "misplaced-phrase" Error "A phrase in a file where it is not looked for.";
    UNKNOWN_VARIABLE "unknown-variable" Error "A variable that nobody fills.";
    MISSING_VARIABLE "missing-variable" Error "A variable that English says and this language does not.";
    MISSING_PLURAL "missing-plural" Error "A number for which a language has no form.";
    UNKNOWN_TERM "unknown-term" Error "A link to a word that is not in the glossary.";
    LINKS_DIFFER "links-differ" Warning "Other glossary links than in English.";
    LISTS_DIFFER "lists-differ" Warning "Another number of list items than in English.";
    UNKNOWN_FORM "unknown-form" Error "A term is asked for a form that it does not have.";
    FORMAT_ERROR "format-error" Error "A phrase that cannot be formatted.";
    BROKEN_LINK "broken-link" Error "Marks of a link that lead nowhere.";
    RAW_MARKUP "raw-markup" Warning "Marks that readers would see as they are.";
    COMMENT_IN_TEXT "comment-in-text" Error "A comment that readers would see.";
    EATEN_MARK "eaten-mark" Error "A number, mark or line that readers would not see.";
    INDENTED_TEXT "indented-text" Error "Text so far in that it is taken for the code of a program.";
    JOINED_LINES "joined-lines" Warning "Lines that readers would see as one.";
    FOREIGN_LETTER "foreign-letter" Error "A letter of another script, which only looks alike.";
    TURNED_TEXT "turned-text" Error "Arabic whose letters stand in the order of a screen.";
    NOT_TRANSLATED "not-translated" Warning "A translation that is still in another language.";
    LATIN_PUNCTUATION "latin-punctuation" Error "A Latin mark after an Arabic letter.";
    ARABIC_DIGITS "arabic-digits" Warning "Arabic-Indic digits typed into a phrase.";
    TURNED_NUMBER "turned-number" Error "A number to call that would be painted in another order.";
    GLUED_VARIABLE "glued-variable" Warning "An Arabic letter written against a variable.";
    FRENCH_SPACE "french-space" Error "A French mark without its no-break space.";
    SPANISH_OPENING "spanish-opening" Error "A Spanish question or exclamation without its opening mark.";
    STRAIGHT_QUOTE "straight-quote" Error "A typewriter quote or apostrophe.";
    ARABIC_PUNCTUATION "arabic-punctuation" Error "An Arabic mark after a Latin letter.";
    STRAY_SPACE "stray-space" Warning "A space before a mark, or two where one belongs.";
    UNPAIRED_QUOTE "unpaired-quote" Warning "A quotation mark without the other one.";
    QUOTED_SAYING "quoted-saying" Warning "Words to say that stand in quotation marks.";
    TWO_HYPHENS "two-hyphens" Warning "Two hyphens for a dash.";
    LOOSE_LETTERS "loose-letters" Warning "Two letters that French joins in one.";
    THREE_DOTS "three-dots" Warning "Three dots for one ellipsis.";
    TO_WRITE "to-write" Warning "Words that are still to be written.";
    STALE_PHRASE "stale-phrase" Warning "A translation of words that have changed since.";
    BROKEN_XLIFF "broken-xliff" Error "No XLIFF document, or a broken one.";
    BROKEN_PO "broken-po" Error "No PO file, or a broken one.";
    WRONG_LANGUAGE "wrong-language" Error "Translations into another language than was asked for.";
    UNKNOWN_UNIT "unknown-unit" Error "A translation of a phrase that there is not.";
    LOST_CODE "lost-code" Error "A translation that lost a variable or a link, or has one too many.";
    REMARK "remark" Warning "What somebody said who read a text for us.";
    TYPED_ADDRESS "typed-address" Error "An address or number typed into a sentence.";

    SAYING_TWICE "saying-twice" Error "A saying that two problems claim.";
    FEW_SAYINGS "few-sayings" Hint "Something that too few sayings lead to.";
    UNKNOWN_SAYING "unknown-saying" Error "Sayings about something that there is not.";
    BAD_PATTERN "bad-pattern" Error "A pattern of danger that means nothing.";

    AVOIDED_WORD "avoided-word" Warning "A word that the guide does without.";
    IDLE_QUOTATION "idle-quotation" Warning "A mark for a quoted word that is not there.";

    LIMIT_WITHOUT_START "limit-without-start" Hint "A limit of time that does not say from when it is counted.";
    RIGHT_WITHOUT_CLAIM "right-without-claim" Hint "A pack that says nothing about a right.";
    LONG_SENTENCE "long-sentence" Hint "A sentence with more words than a tired reader holds.";
    HARD_TO_READ "hard-to-read" Hint "A text that the measure of its language calls hard.";
    LONG_WORDS "long-words" Hint "A text with many long words.";
    LONG_PAGE "long-page" Hint "A page of many small screens.";
    LONG_CHOICE "long-choice" Hint "A choice that is not read at one glance.";
    LONG_TITLE "long-title" Hint "A heading of more than two rows.";
    LONG_LABEL "long-label" Hint "A label that takes too much of the key bar.";
}
