//! The page in a real browser: Chromium without a window, spoken to through chromedriver.
//!
//! Without a browser the tests say that they are skipped; where `BROWSER_TESTS` is `required`, they fail.
