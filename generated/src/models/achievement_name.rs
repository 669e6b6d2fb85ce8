// Written by `cargo xtask regen`. Do not edit.

//! `AchievementName` and the types inside it.
use misskey_runtime::wire;

/// The name of an achievement, a playful award for using the server. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementName {
    /// `notes1`
    Notes1,
    /// `notes10`
    Notes10,
    /// `notes100`
    Notes100,
    /// `notes500`
    Notes500,
    /// `notes1000`
    Notes1000,
    /// `notes5000`
    Notes5000,
    /// `notes10000`
    Notes10000,
    /// `notes20000`
    Notes20000,
    /// `notes30000`
    Notes30000,
    /// `notes40000`
    Notes40000,
    /// `notes50000`
    Notes50000,
    /// `notes60000`
    Notes60000,
    /// `notes70000`
    Notes70000,
    /// `notes80000`
    Notes80000,
    /// `notes90000`
    Notes90000,
    /// `notes100000`
    Notes100000,
    /// `login3`
    Login3,
    /// `login7`
    Login7,
    /// `login15`
    Login15,
    /// `login30`
    Login30,
    /// `login60`
    Login60,
    /// `login100`
    Login100,
    /// `login200`
    Login200,
    /// `login300`
    Login300,
    /// `login400`
    Login400,
    /// `login500`
    Login500,
    /// `login600`
    Login600,
    /// `login700`
    Login700,
    /// `login800`
    Login800,
    /// `login900`
    Login900,
    /// `login1000`
    Login1000,
    /// `passedSinceAccountCreated1`
    PassedSinceAccountCreated1,
    /// `passedSinceAccountCreated2`
    PassedSinceAccountCreated2,
    /// `passedSinceAccountCreated3`
    PassedSinceAccountCreated3,
    /// `loggedInOnBirthday`
    LoggedInOnBirthday,
    /// `loggedInOnNewYearsDay`
    LoggedInOnNewYearsDay,
    /// `noteClipped1`
    NoteClipped1,
    /// `noteFavorited1`
    NoteFavorited1,
    /// `myNoteFavorited1`
    MyNoteFavorited1,
    /// `profileFilled`
    ProfileFilled,
    /// `markedAsCat`
    MarkedAsCat,
    /// `following1`
    Following1,
    /// `following10`
    Following10,
    /// `following50`
    Following50,
    /// `following100`
    Following100,
    /// `following300`
    Following300,
    /// `followers1`
    Followers1,
    /// `followers10`
    Followers10,
    /// `followers50`
    Followers50,
    /// `followers100`
    Followers100,
    /// `followers300`
    Followers300,
    /// `followers500`
    Followers500,
    /// `followers1000`
    Followers1000,
    /// `collectAchievements30`
    CollectAchievements30,
    /// `viewAchievements3min`
    ViewAchievements3min,
    /// `iLoveMisskey`
    ILoveMisskey,
    /// `foundTreasure`
    FoundTreasure,
    /// `client30min`
    Client30min,
    /// `client60min`
    Client60min,
    /// `noteDeletedWithin1min`
    NoteDeletedWithin1min,
    /// `postedAtLateNight`
    PostedAtLateNight,
    /// `postedAt0min0sec`
    PostedAt0min0sec,
    /// `selfQuote`
    SelfQuote,
    /// `htl20npm`
    Htl20npm,
    /// `viewInstanceChart`
    ViewInstanceChart,
    /// `outputHelloWorldOnScratchpad`
    OutputHelloWorldOnScratchpad,
    /// `open3windows`
    Open3windows,
    /// `driveFolderCircularReference`
    DriveFolderCircularReference,
    /// `reactWithoutRead`
    ReactWithoutRead,
    /// `clickedClickHere`
    ClickedClickHere,
    /// `justPlainLucky`
    JustPlainLucky,
    /// `setNameToSyuilo`
    SetNameToSyuilo,
    /// `cookieClicked`
    CookieClicked,
    /// `brainDiver`
    BrainDiver,
    /// `smashTestNotificationButton`
    SmashTestNotificationButton,
    /// `tutorialCompleted`
    TutorialCompleted,
    /// `bubbleGameExplodingHead`
    BubbleGameExplodingHead,
    /// `bubbleGameDoubleExplodingHead`
    BubbleGameDoubleExplodingHead,
    /// `iLoveCherryPick`. Only on CherryPick.
    ILoveCherryPick,
    /// `setNameToNoriDev`. Only on CherryPick.
    SetNameToNoriDev,
    /// `sensitiveContentConsentResponded`. Only on misskey.io.
    SensitiveContentConsentResponded,
    /// `postingLanguageConfigured`. Only on misskey.io.
    PostingLanguageConfigured,
    /// `viewingLanguagesConfigured`. Only on misskey.io.
    ViewingLanguagesConfigured,
    /// `dimensionConfigured`. Only on misskey.io.
    DimensionConfigured,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    AchievementName or Unknown {
        Notes1 = "notes1",
        Notes10 = "notes10",
        Notes100 = "notes100",
        Notes500 = "notes500",
        Notes1000 = "notes1000",
        Notes5000 = "notes5000",
        Notes10000 = "notes10000",
        Notes20000 = "notes20000",
        Notes30000 = "notes30000",
        Notes40000 = "notes40000",
        Notes50000 = "notes50000",
        Notes60000 = "notes60000",
        Notes70000 = "notes70000",
        Notes80000 = "notes80000",
        Notes90000 = "notes90000",
        Notes100000 = "notes100000",
        Login3 = "login3",
        Login7 = "login7",
        Login15 = "login15",
        Login30 = "login30",
        Login60 = "login60",
        Login100 = "login100",
        Login200 = "login200",
        Login300 = "login300",
        Login400 = "login400",
        Login500 = "login500",
        Login600 = "login600",
        Login700 = "login700",
        Login800 = "login800",
        Login900 = "login900",
        Login1000 = "login1000",
        PassedSinceAccountCreated1 = "passedSinceAccountCreated1",
        PassedSinceAccountCreated2 = "passedSinceAccountCreated2",
        PassedSinceAccountCreated3 = "passedSinceAccountCreated3",
        LoggedInOnBirthday = "loggedInOnBirthday",
        LoggedInOnNewYearsDay = "loggedInOnNewYearsDay",
        NoteClipped1 = "noteClipped1",
        NoteFavorited1 = "noteFavorited1",
        MyNoteFavorited1 = "myNoteFavorited1",
        ProfileFilled = "profileFilled",
        MarkedAsCat = "markedAsCat",
        Following1 = "following1",
        Following10 = "following10",
        Following50 = "following50",
        Following100 = "following100",
        Following300 = "following300",
        Followers1 = "followers1",
        Followers10 = "followers10",
        Followers50 = "followers50",
        Followers100 = "followers100",
        Followers300 = "followers300",
        Followers500 = "followers500",
        Followers1000 = "followers1000",
        CollectAchievements30 = "collectAchievements30",
        ViewAchievements3min = "viewAchievements3min",
        ILoveMisskey = "iLoveMisskey",
        FoundTreasure = "foundTreasure",
        Client30min = "client30min",
        Client60min = "client60min",
        NoteDeletedWithin1min = "noteDeletedWithin1min",
        PostedAtLateNight = "postedAtLateNight",
        PostedAt0min0sec = "postedAt0min0sec",
        SelfQuote = "selfQuote",
        Htl20npm = "htl20npm",
        ViewInstanceChart = "viewInstanceChart",
        OutputHelloWorldOnScratchpad = "outputHelloWorldOnScratchpad",
        Open3windows = "open3windows",
        DriveFolderCircularReference = "driveFolderCircularReference",
        ReactWithoutRead = "reactWithoutRead",
        ClickedClickHere = "clickedClickHere",
        JustPlainLucky = "justPlainLucky",
        SetNameToSyuilo = "setNameToSyuilo",
        CookieClicked = "cookieClicked",
        BrainDiver = "brainDiver",
        SmashTestNotificationButton = "smashTestNotificationButton",
        TutorialCompleted = "tutorialCompleted",
        BubbleGameExplodingHead = "bubbleGameExplodingHead",
        BubbleGameDoubleExplodingHead = "bubbleGameDoubleExplodingHead",
        ILoveCherryPick = "iLoveCherryPick",
        SetNameToNoriDev = "setNameToNoriDev",
        SensitiveContentConsentResponded = "sensitiveContentConsentResponded",
        PostingLanguageConfigured = "postingLanguageConfigured",
        ViewingLanguagesConfigured = "viewingLanguagesConfigured",
        DimensionConfigured = "dimensionConfigured",
    }
}
