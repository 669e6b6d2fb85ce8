// Written by `cargo xtask regen`. Do not edit.

//! `AchievementName` and the types inside it.
use misskey_runtime::wire;

/// The name of an achievement, a playful award for using the server.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementName {
    /// `notes1`: Posted a first note.
    Notes1,
    /// `notes10`: Posted 10 notes.
    Notes10,
    /// `notes100`: Posted 100 notes.
    Notes100,
    /// `notes500`: Posted 500 notes.
    Notes500,
    /// `notes1000`: Posted 1,000 notes.
    Notes1000,
    /// `notes5000`: Posted 5,000 notes.
    Notes5000,
    /// `notes10000`: Posted 10,000 notes.
    Notes10000,
    /// `notes20000`: Posted 20,000 notes.
    Notes20000,
    /// `notes30000`: Posted 30,000 notes.
    Notes30000,
    /// `notes40000`: Posted 40,000 notes.
    Notes40000,
    /// `notes50000`: Posted 50,000 notes.
    Notes50000,
    /// `notes60000`: Posted 60,000 notes.
    Notes60000,
    /// `notes70000`: Posted 70,000 notes.
    Notes70000,
    /// `notes80000`: Posted 80,000 notes.
    Notes80000,
    /// `notes90000`: Posted 90,000 notes.
    Notes90000,
    /// `notes100000`: Posted 100,000 notes.
    Notes100000,
    /// `login3`: Was there on 3 days.
    Login3,
    /// `login7`: Was there on 7 days.
    Login7,
    /// `login15`: Was there on 15 days.
    Login15,
    /// `login30`: Was there on 30 days.
    Login30,
    /// `login60`: Was there on 60 days.
    Login60,
    /// `login100`: Was there on 100 days.
    Login100,
    /// `login200`: Was there on 200 days.
    Login200,
    /// `login300`: Was there on 300 days.
    Login300,
    /// `login400`: Was there on 400 days.
    Login400,
    /// `login500`: Was there on 500 days.
    Login500,
    /// `login600`: Was there on 600 days.
    Login600,
    /// `login700`: Was there on 700 days.
    Login700,
    /// `login800`: Was there on 800 days.
    Login800,
    /// `login900`: Was there on 900 days.
    Login900,
    /// `login1000`: Was there on 1,000 days.
    Login1000,
    /// `passedSinceAccountCreated1`: The account is a year old.
    PassedSinceAccountCreated1,
    /// `passedSinceAccountCreated2`: The account is two years old.
    PassedSinceAccountCreated2,
    /// `passedSinceAccountCreated3`: The account is three years old.
    PassedSinceAccountCreated3,
    /// `loggedInOnBirthday`: Was there on the user's birthday.
    LoggedInOnBirthday,
    /// `loggedInOnNewYearsDay`: Was there on New Year's Day.
    LoggedInOnNewYearsDay,
    /// `noteClipped1`: Put a note into a clip for the first time.
    NoteClipped1,
    /// `noteFavorited1`: Made a note a favorite for the first time.
    NoteFavorited1,
    /// `myNoteFavorited1`: Had a note made a favorite by somebody else.
    MyNoteFavorited1,
    /// `profileFilled`: Filled in the profile.
    ProfileFilled,
    /// `markedAsCat`: Marked the account as a cat.
    MarkedAsCat,
    /// `following1`: Followed a first user.
    Following1,
    /// `following10`: Follows 10 users.
    Following10,
    /// `following50`: Follows 50 users.
    Following50,
    /// `following100`: Follows 100 users.
    Following100,
    /// `following300`: Follows 300 users.
    Following300,
    /// `followers1`: Gained a first follower.
    Followers1,
    /// `followers10`: Has 10 followers.
    Followers10,
    /// `followers50`: Has 50 followers.
    Followers50,
    /// `followers100`: Has 100 followers.
    Followers100,
    /// `followers300`: Has 300 followers.
    Followers300,
    /// `followers500`: Has 500 followers.
    Followers500,
    /// `followers1000`: Has 1,000 followers.
    Followers1000,
    /// `collectAchievements30`: Earned 30 achievements.
    CollectAchievements30,
    /// `viewAchievements3min`: Looked at the list of achievements for three minutes.
    ViewAchievements3min,
    /// `iLoveMisskey`: Posted a declaration of love for Misskey.
    ILoveMisskey,
    /// `foundTreasure`: Found a hidden treasure in the web client.
    FoundTreasure,
    /// `client30min`: Kept the client open for 30 minutes.
    Client30min,
    /// `client60min`: Kept the client open for 60 minutes.
    Client60min,
    /// `noteDeletedWithin1min`: Deleted a note within a minute of posting it.
    NoteDeletedWithin1min,
    /// `postedAtLateNight`: Posted a note late at night.
    PostedAtLateNight,
    /// `postedAt0min0sec`: Posted a note exactly on the hour.
    PostedAt0min0sec,
    /// `selfQuote`: Quoted a note of the user's own.
    SelfQuote,
    /// `htl20npm`: Saw the home timeline move by 20 notes a minute.
    Htl20npm,
    /// `viewInstanceChart`: Looked at the server's charts.
    ViewInstanceChart,
    /// `outputHelloWorldOnScratchpad`: Had the scratchpad print `hello world`.
    OutputHelloWorldOnScratchpad,
    /// `open3windows`: Had three windows open in the web client.
    Open3windows,
    /// `driveFolderCircularReference`: Tried to put a drive folder into itself.
    DriveFolderCircularReference,
    /// `reactWithoutRead`: Reacted to a long note right after it was posted.
    ReactWithoutRead,
    /// `clickedClickHere`: Clicked where the web client says to click.
    ClickedClickHere,
    /// `justPlainLucky`: Was lucky: it comes by chance.
    JustPlainLucky,
    /// `setNameToSyuilo`: Took the name of Misskey's author.
    SetNameToSyuilo,
    /// `cookieClicked`: Played the web client's cookie game.
    CookieClicked,
    /// `brainDiver`: Posted a link to the song Brain Diver.
    BrainDiver,
    /// `smashTestNotificationButton`: Asked for test notifications again and again.
    SmashTestNotificationButton,
    /// `tutorialCompleted`: Completed the tutorial.
    TutorialCompleted,
    /// `bubbleGameExplodingHead`: Made the largest piece in the bubble game.
    BubbleGameExplodingHead,
    /// `bubbleGameDoubleExplodingHead`: Made the largest piece in the bubble game twice at a time.
    BubbleGameDoubleExplodingHead,
    /// `iLoveCherryPick`: Posted a declaration of love for CherryPick. Only on CherryPick.
    ILoveCherryPick,
    /// `setNameToNoriDev`: Took the name of CherryPick's author. Only on CherryPick.
    SetNameToNoriDev,
    /// `sensitiveContentConsentResponded`: Answered whether to show sensitive content. Only on misskey.io.
    SensitiveContentConsentResponded,
    /// `postingLanguageConfigured`: Chose the language to post in. Only on misskey.io.
    PostingLanguageConfigured,
    /// `viewingLanguagesConfigured`: Chose the languages to read. Only on misskey.io.
    ViewingLanguagesConfigured,
    /// `dimensionConfigured`: Chose a dimension. Only on misskey.io.
    DimensionConfigured,
    /// A value that this version does not know, as received.
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
