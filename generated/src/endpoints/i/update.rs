// Written by `cargo xtask regen`. Do not edit.

//! `i/update`: changes one's own profile and settings; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/update` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Display name; null removes it. Length: 1 to 50.
    pub name: Maybe<String>,
    /// Length: 1 to 1500.
    pub description: Maybe<String>,
    /// A message shown to new followers; sent only to followers and to the user. Length: 1 to 256. Since 2024.11.0.
    pub followed_message: Maybe<String>,
    /// Length: 1 to 50.
    pub location: Maybe<String>,
    /// Birthday as `YYYY-MM-DD`; null removes it. Pattern: `^([0-9]{4})-([0-9]{2})-([0-9]{2})$`.
    pub birthday: Maybe<String>,
    pub lang: Maybe<Lang>,
    /// A picture of one's drive; null removes the avatar.
    pub avatar_id: Maybe<ids::DriveFileId>,
    /// Decorations to wear, in order; replaces those worn before. Items: at most 16.
    pub avatar_decorations: Option<Vec<AvatarDecoration>>,
    /// A picture of one's drive; null removes the banner.
    pub banner_id: Maybe<ids::DriveFileId>,
    /// Rows of name and value shown on the profile. Items: 0 to 16.
    pub fields: Option<Vec<models::UserField>>,
    /// Whether the user approves each follower by hand.
    pub is_locked: Option<bool>,
    /// Whether the user may be listed in places for finding users.
    pub is_explorable: Option<bool>,
    /// Whether others are told `unknown` instead of the user's online status.
    pub hide_online_status: Option<bool>,
    /// Whether others may list the reactions that the user makes.
    pub public_reactions: Option<bool>,
    /// Whether follows by bots need the user's approval even if others' do not.
    pub careful_bot: Option<bool>,
    /// Whether requests by those whom the user follows are approved at once.
    pub auto_accept_followed: Option<bool>,
    /// Whether search engines are asked to leave the user's pages out.
    pub no_crawle: Option<bool>,
    /// Whether crawlers are asked not to train models on the user's content.
    pub prevent_ai_learning: Option<bool>,
    /// Whether the user's notes are shown to signed-in users only. Since 2024.11.0.
    pub require_signin_to_view_contents: Option<bool>,
    /// Older notes are readable by followers only; Unix time in seconds, or negative seconds counted back from now. Since 2024.11.0.
    pub make_notes_followers_only_before: Maybe<i64>,
    /// Older notes are readable by their author only; Unix time in seconds, or negative seconds counted back from now. Since 2024.11.0.
    pub make_notes_hidden_before: Maybe<i64>,
    /// Whether the account marks itself as automated.
    pub is_bot: Option<bool>,
    /// Whether the account marks itself as a cat, which clients show as ears and in speech.
    pub is_cat: Option<bool>,
    /// Whether promoted notes are mixed into the user's timelines.
    pub inject_featured_note: Option<bool>,
    /// Whether the user agrees to get news by e-mail.
    pub receive_announcement_email: Option<bool>,
    /// Whether to flag all uploads as sensitive.
    pub always_mark_nsfw: Option<bool>,
    /// Whether the server's media detection may flag the user's uploads as sensitive.
    pub auto_sensitive: Option<bool>,
    /// Who may see whom the user follows.
    pub following_visibility: Option<models::FollowVisibility>,
    /// Who may see the user's followers.
    pub followers_visibility: Option<models::FollowVisibility>,
    /// From whom the user takes chat messages. Since 2025.4.1.
    pub chat_scope: Option<models::ChatScope>,
    /// A page of one's own to show on the profile; null shows none.
    pub pinned_page_id: Maybe<ids::PageId>,
    /// Notes with these words are folded; each entry is a list of words that must all occur, or a regular expression as one string.
    pub muted_words: Option<Vec<models::MutedWord>>,
    /// Notes with these words are not shown at all; entries have the form of `mutedWords`.
    pub hard_muted_words: Option<Vec<models::MutedWord>>,
    /// Hosts whose users' notes are hidden from the user.
    pub muted_instances: Option<Vec<String>>,
    /// From whom the user takes notifications, by kind; a kind left out is taken from all.
    pub notification_recieve_config: Option<NotificationReceiveConfig>,
    /// Kinds of notification that also come by e-mail.
    pub email_notification_types: Option<Vec<String>>,
    /// Other accounts of the user, as names such as `@name@host`. Items: at most 10. No duplicates.
    pub also_known_as: Option<Vec<String>>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// Sets `followedMessage`.
    #[inline]
    pub fn followed_message(
        mut self,
        followed_message: impl Into<Maybe<String>>,
    ) -> Self {
        self.followed_message = followed_message.into();
        self
    }
    /// Sets `location`.
    #[inline]
    pub fn location(mut self, location: impl Into<Maybe<String>>) -> Self {
        self.location = location.into();
        self
    }
    /// Sets `birthday`.
    #[inline]
    pub fn birthday(mut self, birthday: impl Into<Maybe<String>>) -> Self {
        self.birthday = birthday.into();
        self
    }
    /// Sets `lang`.
    #[inline]
    pub fn lang(mut self, lang: impl Into<Maybe<Lang>>) -> Self {
        self.lang = lang.into();
        self
    }
    /// Sets `avatarId`.
    #[inline]
    pub fn avatar_id(mut self, avatar_id: impl Into<Maybe<ids::DriveFileId>>) -> Self {
        self.avatar_id = avatar_id.into();
        self
    }
    /// Sets `avatarDecorations`.
    #[inline]
    pub fn avatar_decorations(
        mut self,
        avatar_decorations: impl IntoIterator<Item = impl Into<AvatarDecoration>>,
    ) -> Self {
        self.avatar_decorations = Some(
            avatar_decorations.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `bannerId`.
    #[inline]
    pub fn banner_id(mut self, banner_id: impl Into<Maybe<ids::DriveFileId>>) -> Self {
        self.banner_id = banner_id.into();
        self
    }
    /// Sets `fields`.
    #[inline]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<models::UserField>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `isLocked`.
    #[inline]
    pub fn is_locked(mut self, is_locked: bool) -> Self {
        self.is_locked = Some(is_locked);
        self
    }
    /// Sets `isExplorable`.
    #[inline]
    pub fn is_explorable(mut self, is_explorable: bool) -> Self {
        self.is_explorable = Some(is_explorable);
        self
    }
    /// Sets `hideOnlineStatus`.
    #[inline]
    pub fn hide_online_status(mut self, hide_online_status: bool) -> Self {
        self.hide_online_status = Some(hide_online_status);
        self
    }
    /// Sets `publicReactions`.
    #[inline]
    pub fn public_reactions(mut self, public_reactions: bool) -> Self {
        self.public_reactions = Some(public_reactions);
        self
    }
    /// Sets `carefulBot`.
    #[inline]
    pub fn careful_bot(mut self, careful_bot: bool) -> Self {
        self.careful_bot = Some(careful_bot);
        self
    }
    /// Sets `autoAcceptFollowed`.
    #[inline]
    pub fn auto_accept_followed(mut self, auto_accept_followed: bool) -> Self {
        self.auto_accept_followed = Some(auto_accept_followed);
        self
    }
    /// Sets `noCrawle`.
    #[inline]
    pub fn no_crawle(mut self, no_crawle: bool) -> Self {
        self.no_crawle = Some(no_crawle);
        self
    }
    /// Sets `preventAiLearning`.
    #[inline]
    pub fn prevent_ai_learning(mut self, prevent_ai_learning: bool) -> Self {
        self.prevent_ai_learning = Some(prevent_ai_learning);
        self
    }
    /// Sets `requireSigninToViewContents`.
    #[inline]
    pub fn require_signin_to_view_contents(
        mut self,
        require_signin_to_view_contents: bool,
    ) -> Self {
        self.require_signin_to_view_contents = Some(require_signin_to_view_contents);
        self
    }
    /// Sets `makeNotesFollowersOnlyBefore`.
    #[inline]
    pub fn make_notes_followers_only_before(
        mut self,
        make_notes_followers_only_before: impl Into<Maybe<i64>>,
    ) -> Self {
        self.make_notes_followers_only_before = make_notes_followers_only_before.into();
        self
    }
    /// Sets `makeNotesHiddenBefore`.
    #[inline]
    pub fn make_notes_hidden_before(
        mut self,
        make_notes_hidden_before: impl Into<Maybe<i64>>,
    ) -> Self {
        self.make_notes_hidden_before = make_notes_hidden_before.into();
        self
    }
    /// Sets `isBot`.
    #[inline]
    pub fn is_bot(mut self, is_bot: bool) -> Self {
        self.is_bot = Some(is_bot);
        self
    }
    /// Sets `isCat`.
    #[inline]
    pub fn is_cat(mut self, is_cat: bool) -> Self {
        self.is_cat = Some(is_cat);
        self
    }
    /// Sets `injectFeaturedNote`.
    #[inline]
    pub fn inject_featured_note(mut self, inject_featured_note: bool) -> Self {
        self.inject_featured_note = Some(inject_featured_note);
        self
    }
    /// Sets `receiveAnnouncementEmail`.
    #[inline]
    pub fn receive_announcement_email(
        mut self,
        receive_announcement_email: bool,
    ) -> Self {
        self.receive_announcement_email = Some(receive_announcement_email);
        self
    }
    /// Sets `alwaysMarkNsfw`.
    #[inline]
    pub fn always_mark_nsfw(mut self, always_mark_nsfw: bool) -> Self {
        self.always_mark_nsfw = Some(always_mark_nsfw);
        self
    }
    /// Sets `autoSensitive`.
    #[inline]
    pub fn auto_sensitive(mut self, auto_sensitive: bool) -> Self {
        self.auto_sensitive = Some(auto_sensitive);
        self
    }
    /// Sets `followingVisibility`.
    #[inline]
    pub fn following_visibility(
        mut self,
        following_visibility: impl Into<models::FollowVisibility>,
    ) -> Self {
        self.following_visibility = Some(following_visibility.into());
        self
    }
    /// Sets `followersVisibility`.
    #[inline]
    pub fn followers_visibility(
        mut self,
        followers_visibility: impl Into<models::FollowVisibility>,
    ) -> Self {
        self.followers_visibility = Some(followers_visibility.into());
        self
    }
    /// Sets `chatScope`.
    #[inline]
    pub fn chat_scope(mut self, chat_scope: impl Into<models::ChatScope>) -> Self {
        self.chat_scope = Some(chat_scope.into());
        self
    }
    /// Sets `pinnedPageId`.
    #[inline]
    pub fn pinned_page_id(
        mut self,
        pinned_page_id: impl Into<Maybe<ids::PageId>>,
    ) -> Self {
        self.pinned_page_id = pinned_page_id.into();
        self
    }
    /// Sets `mutedWords`.
    #[inline]
    pub fn muted_words(
        mut self,
        muted_words: impl IntoIterator<Item = impl Into<models::MutedWord>>,
    ) -> Self {
        self.muted_words = Some(muted_words.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `hardMutedWords`.
    #[inline]
    pub fn hard_muted_words(
        mut self,
        hard_muted_words: impl IntoIterator<Item = impl Into<models::MutedWord>>,
    ) -> Self {
        self.hard_muted_words = Some(
            hard_muted_words.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `mutedInstances`.
    #[inline]
    pub fn muted_instances(
        mut self,
        muted_instances: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.muted_instances = Some(
            muted_instances.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `notificationRecieveConfig`.
    #[inline]
    pub fn notification_recieve_config(
        mut self,
        notification_recieve_config: impl Into<NotificationReceiveConfig>,
    ) -> Self {
        self.notification_recieve_config = Some(notification_recieve_config.into());
        self
    }
    /// Sets `emailNotificationTypes`.
    #[inline]
    pub fn email_notification_types(
        mut self,
        email_notification_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_notification_types = Some(
            email_notification_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `alsoKnownAs`.
    #[inline]
    pub fn also_known_as(
        mut self,
        also_known_as: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.also_known_as = Some(also_known_as.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" maybe,
        description: "description" maybe,
        followed_message: "followedMessage" maybe,
        location: "location" maybe,
        birthday: "birthday" maybe,
        lang: "lang" maybe,
        avatar_id: "avatarId" maybe,
        avatar_decorations: "avatarDecorations" optional,
        banner_id: "bannerId" maybe,
        fields: "fields" optional,
        is_locked: "isLocked" optional,
        is_explorable: "isExplorable" optional,
        hide_online_status: "hideOnlineStatus" optional,
        public_reactions: "publicReactions" optional,
        careful_bot: "carefulBot" optional,
        auto_accept_followed: "autoAcceptFollowed" optional,
        no_crawle: "noCrawle" optional,
        prevent_ai_learning: "preventAiLearning" optional,
        require_signin_to_view_contents: "requireSigninToViewContents" optional,
        make_notes_followers_only_before: "makeNotesFollowersOnlyBefore" maybe,
        make_notes_hidden_before: "makeNotesHiddenBefore" maybe,
        is_bot: "isBot" optional,
        is_cat: "isCat" optional,
        inject_featured_note: "injectFeaturedNote" optional,
        receive_announcement_email: "receiveAnnouncementEmail" optional,
        always_mark_nsfw: "alwaysMarkNsfw" optional,
        auto_sensitive: "autoSensitive" optional,
        following_visibility: "followingVisibility" optional,
        followers_visibility: "followersVisibility" optional,
        chat_scope: "chatScope" optional,
        pinned_page_id: "pinnedPageId" maybe,
        muted_words: "mutedWords" optional,
        hard_muted_words: "hardMutedWords" optional,
        muted_instances: "mutedInstances" optional,
        notification_recieve_config: "notificationRecieveConfig" optional,
        email_notification_types: "emailNotificationTypes" optional,
        also_known_as: "alsoKnownAs" optional,
    }
}

/// What `i/update` answers.
pub type Response = models::MeDetailed;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/update")
        .permission("write:account")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                ("followedMessage", crate::availability::SINCE_2024_11_0),
                ("requireSigninToViewContents", crate::availability::SINCE_2024_11_0),
                ("makeNotesFollowersOnlyBefore", crate::availability::SINCE_2024_11_0),
                ("makeNotesHiddenBefore", crate::availability::SINCE_2024_11_0),
                ("chatScope", crate::availability::SINCE_2025_4_1),
                ("hardMutedWords", crate::availability::SINCE_2024_5_0_NOT_MISSKEYIO),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `i/update.request.lang` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// `ach`
    Ach,
    /// `ady`
    Ady,
    /// `af`
    Af,
    /// `af-NA`
    AfNa,
    /// `af-ZA`
    AfZa,
    /// `ak`
    Ak,
    /// `ar`
    Ar,
    /// `ar-AR`
    ArAr,
    /// `ar-MA`
    ArMa,
    /// `ar-SA`
    ArSa,
    /// `ay-BO`
    AyBo,
    /// `az`
    Az,
    /// `az-AZ`
    AzAz,
    /// `be-BY`
    BeBy,
    /// `bg`
    Bg,
    /// `bg-BG`
    BgBg,
    /// `bn`
    Bn,
    /// `bn-IN`
    BnIn,
    /// `bn-BD`
    BnBd,
    /// `br`
    Br,
    /// `bs-BA`
    BsBa,
    /// `ca`
    Ca,
    /// `ca-ES`
    CaEs,
    /// `cak`
    Cak,
    /// `ck-US`
    CkUs,
    /// `cs`
    Cs,
    /// `cs-CZ`
    CsCz,
    /// `cy`
    Cy,
    /// `cy-GB`
    CyGb,
    /// `da`
    Da,
    /// `da-DK`
    DaDk,
    /// `de`
    De,
    /// `de-AT`
    DeAt,
    /// `de-DE`
    DeDe,
    /// `de-CH`
    DeCh,
    /// `dsb`
    Dsb,
    /// `el`
    El,
    /// `el-GR`
    ElGr,
    /// `en`
    En,
    /// `en-GB`
    EnGb,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-PI`
    EnPi,
    /// `en-SG`
    EnSg,
    /// `en-UD`
    EnUd,
    /// `en-US`
    EnUs,
    /// `en-ZA`
    EnZa,
    /// `en@pirate`
    EnAtPirate,
    /// `eo`
    Eo,
    /// `eo-EO`
    EoEo,
    /// `es`
    Es,
    /// `es-AR`
    EsAr,
    /// `es-419`
    Es419,
    /// `es-CL`
    EsCl,
    /// `es-CO`
    EsCo,
    /// `es-EC`
    EsEc,
    /// `es-ES`
    EsEs,
    /// `es-LA`
    EsLa,
    /// `es-NI`
    EsNi,
    /// `es-MX`
    EsMx,
    /// `es-US`
    EsUs,
    /// `es-VE`
    EsVe,
    /// `et`
    Et,
    /// `et-EE`
    EtEe,
    /// `eu`
    Eu,
    /// `eu-ES`
    EuEs,
    /// `fa`
    Fa,
    /// `fa-IR`
    FaIr,
    /// `fb-LT`
    FbLt,
    /// `ff`
    Ff,
    /// `fi`
    Fi,
    /// `fi-FI`
    FiFi,
    /// `fo`
    Fo,
    /// `fo-FO`
    FoFo,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `fr-FR`
    FrFr,
    /// `fr-BE`
    FrBe,
    /// `fr-CH`
    FrCh,
    /// `fy-NL`
    FyNl,
    /// `ga`
    Ga,
    /// `ga-IE`
    GaIe,
    /// `gd`
    Gd,
    /// `gl`
    Gl,
    /// `gl-ES`
    GlEs,
    /// `gn-PY`
    GnPy,
    /// `gu-IN`
    GuIn,
    /// `gv`
    Gv,
    /// `gx-GR`
    GxGr,
    /// `he`
    He,
    /// `he-IL`
    HeIl,
    /// `hi`
    Hi,
    /// `hi-IN`
    HiIn,
    /// `hr`
    Hr,
    /// `hr-HR`
    HrHr,
    /// `hsb`
    Hsb,
    /// `ht`
    Ht,
    /// `hu`
    Hu,
    /// `hu-HU`
    HuHu,
    /// `hy`
    Hy,
    /// `hy-AM`
    HyAm,
    /// `id`
    Id,
    /// `id-ID`
    IdId,
    /// `is`
    Is,
    /// `is-IS`
    IsIs,
    /// `it`
    It,
    /// `it-IT`
    ItIt,
    /// `ja`
    Ja,
    /// `ja-JP`
    JaJp,
    /// `jv-ID`
    JvId,
    /// `ka-GE`
    KaGe,
    /// `kk-KZ`
    KkKz,
    /// `km`
    Km,
    /// `kl`
    Kl,
    /// `km-KH`
    KmKh,
    /// `kab`
    Kab,
    /// `kn`
    Kn,
    /// `kn-IN`
    KnIn,
    /// `ko`
    Ko,
    /// `ko-KR`
    KoKr,
    /// `ku-TR`
    KuTr,
    /// `kw`
    Kw,
    /// `la`
    La,
    /// `la-VA`
    LaVa,
    /// `lb`
    Lb,
    /// `li-NL`
    LiNl,
    /// `lt`
    Lt,
    /// `lt-LT`
    LtLt,
    /// `lv`
    Lv,
    /// `lv-LV`
    LvLv,
    /// `mai`
    Mai,
    /// `mg-MG`
    MgMg,
    /// `mk`
    Mk,
    /// `mk-MK`
    MkMk,
    /// `ml`
    Ml,
    /// `ml-IN`
    MlIn,
    /// `mn-MN`
    MnMn,
    /// `mr`
    Mr,
    /// `mr-IN`
    MrIn,
    /// `ms`
    Ms,
    /// `ms-MY`
    MsMy,
    /// `mt`
    Mt,
    /// `mt-MT`
    MtMt,
    /// `my`
    My,
    /// `no`
    No,
    /// `nb`
    Nb,
    /// `nb-NO`
    NbNo,
    /// `ne`
    Ne,
    /// `ne-NP`
    NeNp,
    /// `nl`
    Nl,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `nn-NO`
    NnNo,
    /// `oc`
    Oc,
    /// `or-IN`
    OrIn,
    /// `pa`
    Pa,
    /// `pa-IN`
    PaIn,
    /// `pl`
    Pl,
    /// `pl-PL`
    PlPl,
    /// `ps-AF`
    PsAf,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `qu-PE`
    QuPe,
    /// `rm-CH`
    RmCh,
    /// `ro`
    Ro,
    /// `ro-RO`
    RoRo,
    /// `ru`
    Ru,
    /// `ru-RU`
    RuRu,
    /// `sa-IN`
    SaIn,
    /// `se-NO`
    SeNo,
    /// `sh`
    Sh,
    /// `si-LK`
    SiLk,
    /// `sk`
    Sk,
    /// `sk-SK`
    SkSk,
    /// `sl`
    Sl,
    /// `sl-SI`
    SlSi,
    /// `so-SO`
    SoSo,
    /// `sq`
    Sq,
    /// `sq-AL`
    SqAl,
    /// `sr`
    Sr,
    /// `sr-RS`
    SrRs,
    /// `su`
    Su,
    /// `sv`
    Sv,
    /// `sv-SE`
    SvSe,
    /// `sw`
    Sw,
    /// `sw-KE`
    SwKe,
    /// `ta`
    Ta,
    /// `ta-IN`
    TaIn,
    /// `te`
    Te,
    /// `te-IN`
    TeIn,
    /// `tg`
    Tg,
    /// `tg-TJ`
    TgTj,
    /// `th`
    Th,
    /// `th-TH`
    ThTh,
    /// `fil`
    Fil,
    /// `tlh`
    Tlh,
    /// `tr`
    Tr,
    /// `tr-TR`
    TrTr,
    /// `tt-RU`
    TtRu,
    /// `uk`
    Uk,
    /// `uk-UA`
    UkUa,
    /// `ur`
    Ur,
    /// `ur-PK`
    UrPk,
    /// `uz`
    Uz,
    /// `uz-UZ`
    UzUz,
    /// `vi`
    Vi,
    /// `vi-VN`
    ViVn,
    /// `xh-ZA`
    XhZa,
    /// `yi`
    Yi,
    /// `yi-DE`
    YiDe,
    /// `zh`
    Zh,
    /// `zh-Hans`
    ZhHans,
    /// `zh-Hant`
    ZhHant,
    /// `zh-CN`
    ZhCn,
    /// `zh-HK`
    ZhHk,
    /// `zh-SG`
    ZhSg,
    /// `zh-TW`
    ZhTw,
    /// `zu-ZA`
    ZuZa,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Lang or Unknown {
        Ach = "ach",
        Ady = "ady",
        Af = "af",
        AfNa = "af-NA",
        AfZa = "af-ZA",
        Ak = "ak",
        Ar = "ar",
        ArAr = "ar-AR",
        ArMa = "ar-MA",
        ArSa = "ar-SA",
        AyBo = "ay-BO",
        Az = "az",
        AzAz = "az-AZ",
        BeBy = "be-BY",
        Bg = "bg",
        BgBg = "bg-BG",
        Bn = "bn",
        BnIn = "bn-IN",
        BnBd = "bn-BD",
        Br = "br",
        BsBa = "bs-BA",
        Ca = "ca",
        CaEs = "ca-ES",
        Cak = "cak",
        CkUs = "ck-US",
        Cs = "cs",
        CsCz = "cs-CZ",
        Cy = "cy",
        CyGb = "cy-GB",
        Da = "da",
        DaDk = "da-DK",
        De = "de",
        DeAt = "de-AT",
        DeDe = "de-DE",
        DeCh = "de-CH",
        Dsb = "dsb",
        El = "el",
        ElGr = "el-GR",
        En = "en",
        EnGb = "en-GB",
        EnAu = "en-AU",
        EnCa = "en-CA",
        EnIe = "en-IE",
        EnIn = "en-IN",
        EnPi = "en-PI",
        EnSg = "en-SG",
        EnUd = "en-UD",
        EnUs = "en-US",
        EnZa = "en-ZA",
        EnAtPirate = "en@pirate",
        Eo = "eo",
        EoEo = "eo-EO",
        Es = "es",
        EsAr = "es-AR",
        Es419 = "es-419",
        EsCl = "es-CL",
        EsCo = "es-CO",
        EsEc = "es-EC",
        EsEs = "es-ES",
        EsLa = "es-LA",
        EsNi = "es-NI",
        EsMx = "es-MX",
        EsUs = "es-US",
        EsVe = "es-VE",
        Et = "et",
        EtEe = "et-EE",
        Eu = "eu",
        EuEs = "eu-ES",
        Fa = "fa",
        FaIr = "fa-IR",
        FbLt = "fb-LT",
        Ff = "ff",
        Fi = "fi",
        FiFi = "fi-FI",
        Fo = "fo",
        FoFo = "fo-FO",
        Fr = "fr",
        FrCa = "fr-CA",
        FrFr = "fr-FR",
        FrBe = "fr-BE",
        FrCh = "fr-CH",
        FyNl = "fy-NL",
        Ga = "ga",
        GaIe = "ga-IE",
        Gd = "gd",
        Gl = "gl",
        GlEs = "gl-ES",
        GnPy = "gn-PY",
        GuIn = "gu-IN",
        Gv = "gv",
        GxGr = "gx-GR",
        He = "he",
        HeIl = "he-IL",
        Hi = "hi",
        HiIn = "hi-IN",
        Hr = "hr",
        HrHr = "hr-HR",
        Hsb = "hsb",
        Ht = "ht",
        Hu = "hu",
        HuHu = "hu-HU",
        Hy = "hy",
        HyAm = "hy-AM",
        Id = "id",
        IdId = "id-ID",
        Is = "is",
        IsIs = "is-IS",
        It = "it",
        ItIt = "it-IT",
        Ja = "ja",
        JaJp = "ja-JP",
        JvId = "jv-ID",
        KaGe = "ka-GE",
        KkKz = "kk-KZ",
        Km = "km",
        Kl = "kl",
        KmKh = "km-KH",
        Kab = "kab",
        Kn = "kn",
        KnIn = "kn-IN",
        Ko = "ko",
        KoKr = "ko-KR",
        KuTr = "ku-TR",
        Kw = "kw",
        La = "la",
        LaVa = "la-VA",
        Lb = "lb",
        LiNl = "li-NL",
        Lt = "lt",
        LtLt = "lt-LT",
        Lv = "lv",
        LvLv = "lv-LV",
        Mai = "mai",
        MgMg = "mg-MG",
        Mk = "mk",
        MkMk = "mk-MK",
        Ml = "ml",
        MlIn = "ml-IN",
        MnMn = "mn-MN",
        Mr = "mr",
        MrIn = "mr-IN",
        Ms = "ms",
        MsMy = "ms-MY",
        Mt = "mt",
        MtMt = "mt-MT",
        My = "my",
        No = "no",
        Nb = "nb",
        NbNo = "nb-NO",
        Ne = "ne",
        NeNp = "ne-NP",
        Nl = "nl",
        NlBe = "nl-BE",
        NlNl = "nl-NL",
        NnNo = "nn-NO",
        Oc = "oc",
        OrIn = "or-IN",
        Pa = "pa",
        PaIn = "pa-IN",
        Pl = "pl",
        PlPl = "pl-PL",
        PsAf = "ps-AF",
        Pt = "pt",
        PtBr = "pt-BR",
        PtPt = "pt-PT",
        QuPe = "qu-PE",
        RmCh = "rm-CH",
        Ro = "ro",
        RoRo = "ro-RO",
        Ru = "ru",
        RuRu = "ru-RU",
        SaIn = "sa-IN",
        SeNo = "se-NO",
        Sh = "sh",
        SiLk = "si-LK",
        Sk = "sk",
        SkSk = "sk-SK",
        Sl = "sl",
        SlSi = "sl-SI",
        SoSo = "so-SO",
        Sq = "sq",
        SqAl = "sq-AL",
        Sr = "sr",
        SrRs = "sr-RS",
        Su = "su",
        Sv = "sv",
        SvSe = "sv-SE",
        Sw = "sw",
        SwKe = "sw-KE",
        Ta = "ta",
        TaIn = "ta-IN",
        Te = "te",
        TeIn = "te-IN",
        Tg = "tg",
        TgTj = "tg-TJ",
        Th = "th",
        ThTh = "th-TH",
        Fil = "fil",
        Tlh = "tlh",
        Tr = "tr",
        TrTr = "tr-TR",
        TtRu = "tt-RU",
        Uk = "uk",
        UkUa = "uk-UA",
        Ur = "ur",
        UrPk = "ur-PK",
        Uz = "uz",
        UzUz = "uz-UZ",
        Vi = "vi",
        ViVn = "vi-VN",
        XhZa = "xh-ZA",
        Yi = "yi",
        YiDe = "yi-DE",
        Zh = "zh",
        ZhHans = "zh-Hans",
        ZhHant = "zh-Hant",
        ZhCn = "zh-CN",
        ZhHk = "zh-HK",
        ZhSg = "zh-SG",
        ZhTw = "zh-TW",
        ZuZa = "zu-ZA",
    }
}

/// What `i/update.request.avatarDecorations[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvatarDecoration {
    pub id: ids::AvatarDecorationId,
    /// Rotation in turns, from -0.5 to 0.5; null means none. From -0.5 to 0.5.
    pub angle: Maybe<f64>,
    /// Whether the picture is mirrored left to right; null means not.
    pub flip_h: Maybe<bool>,
    /// Shift to the right as a fraction of the avatar's size. From -0.25 to 0.25.
    pub offset_x: Maybe<f64>,
    /// Shift downwards as a fraction of the avatar's size. From -0.25 to 0.25.
    pub offset_y: Maybe<f64>,
}

impl AvatarDecoration {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(id: impl Into<ids::AvatarDecorationId>) -> Self {
        Self {
            id: id.into(),
            angle: Maybe::Absent,
            flip_h: Maybe::Absent,
            offset_x: Maybe::Absent,
            offset_y: Maybe::Absent,
        }
    }
    /// Sets `angle`.
    #[inline]
    pub fn angle(mut self, angle: impl Into<Maybe<f64>>) -> Self {
        self.angle = angle.into();
        self
    }
    /// Sets `flipH`.
    #[inline]
    pub fn flip_h(mut self, flip_h: impl Into<Maybe<bool>>) -> Self {
        self.flip_h = flip_h.into();
        self
    }
    /// Sets `offsetX`.
    #[inline]
    pub fn offset_x(mut self, offset_x: impl Into<Maybe<f64>>) -> Self {
        self.offset_x = offset_x.into();
        self
    }
    /// Sets `offsetY`.
    #[inline]
    pub fn offset_y(mut self, offset_y: impl Into<Maybe<f64>>) -> Self {
        self.offset_y = offset_y.into();
        self
    }
}

wire::table! {
    sent object AvatarDecoration {
        id: "id" required,
        angle: "angle" maybe,
        flip_h: "flipH" maybe,
        offset_x: "offsetX" maybe,
        offset_y: "offsetY" maybe,
    }
}

/// What `i/update.request.notificationRecieveConfig` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NotificationReceiveConfig {
    pub note: Option<models::NotificationReceiveRule>,
    pub follow: Option<models::NotificationReceiveRule>,
    pub mention: Option<models::NotificationReceiveRule>,
    pub reply: Option<models::NotificationReceiveRule>,
    pub renote: Option<models::NotificationReceiveRule>,
    pub quote: Option<models::NotificationReceiveRule>,
    pub reaction: Option<models::NotificationReceiveRule>,
    pub poll_ended: Option<models::NotificationReceiveRule>,
    /// Since 2025.12.2.
    pub scheduled_note_posted: Option<models::NotificationReceiveRule>,
    /// Since 2025.12.2.
    pub scheduled_note_post_failed: Option<models::NotificationReceiveRule>,
    pub receive_follow_request: Option<models::NotificationReceiveRule>,
    pub follow_request_accepted: Option<models::NotificationReceiveRule>,
    pub role_assigned: Option<models::NotificationReceiveRule>,
    /// Since 2025.4.1.
    pub chat_room_invitation_received: Option<models::NotificationReceiveRule>,
    pub achievement_earned: Option<models::NotificationReceiveRule>,
    pub app: Option<models::NotificationReceiveRule>,
    pub test: Option<models::NotificationReceiveRule>,
}

impl NotificationReceiveConfig {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `note`.
    #[inline]
    pub fn note(mut self, note: impl Into<models::NotificationReceiveRule>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// Sets `follow`.
    #[inline]
    pub fn follow(mut self, follow: impl Into<models::NotificationReceiveRule>) -> Self {
        self.follow = Some(follow.into());
        self
    }
    /// Sets `mention`.
    #[inline]
    pub fn mention(
        mut self,
        mention: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.mention = Some(mention.into());
        self
    }
    /// Sets `reply`.
    #[inline]
    pub fn reply(mut self, reply: impl Into<models::NotificationReceiveRule>) -> Self {
        self.reply = Some(reply.into());
        self
    }
    /// Sets `renote`.
    #[inline]
    pub fn renote(mut self, renote: impl Into<models::NotificationReceiveRule>) -> Self {
        self.renote = Some(renote.into());
        self
    }
    /// Sets `quote`.
    #[inline]
    pub fn quote(mut self, quote: impl Into<models::NotificationReceiveRule>) -> Self {
        self.quote = Some(quote.into());
        self
    }
    /// Sets `reaction`.
    #[inline]
    pub fn reaction(
        mut self,
        reaction: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.reaction = Some(reaction.into());
        self
    }
    /// Sets `pollEnded`.
    #[inline]
    pub fn poll_ended(
        mut self,
        poll_ended: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.poll_ended = Some(poll_ended.into());
        self
    }
    /// Sets `scheduledNotePosted`.
    #[inline]
    pub fn scheduled_note_posted(
        mut self,
        scheduled_note_posted: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.scheduled_note_posted = Some(scheduled_note_posted.into());
        self
    }
    /// Sets `scheduledNotePostFailed`.
    #[inline]
    pub fn scheduled_note_post_failed(
        mut self,
        scheduled_note_post_failed: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.scheduled_note_post_failed = Some(scheduled_note_post_failed.into());
        self
    }
    /// Sets `receiveFollowRequest`.
    #[inline]
    pub fn receive_follow_request(
        mut self,
        receive_follow_request: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.receive_follow_request = Some(receive_follow_request.into());
        self
    }
    /// Sets `followRequestAccepted`.
    #[inline]
    pub fn follow_request_accepted(
        mut self,
        follow_request_accepted: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.follow_request_accepted = Some(follow_request_accepted.into());
        self
    }
    /// Sets `roleAssigned`.
    #[inline]
    pub fn role_assigned(
        mut self,
        role_assigned: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.role_assigned = Some(role_assigned.into());
        self
    }
    /// Sets `chatRoomInvitationReceived`.
    #[inline]
    pub fn chat_room_invitation_received(
        mut self,
        chat_room_invitation_received: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.chat_room_invitation_received = Some(chat_room_invitation_received.into());
        self
    }
    /// Sets `achievementEarned`.
    #[inline]
    pub fn achievement_earned(
        mut self,
        achievement_earned: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.achievement_earned = Some(achievement_earned.into());
        self
    }
    /// Sets `app`.
    #[inline]
    pub fn app(mut self, app: impl Into<models::NotificationReceiveRule>) -> Self {
        self.app = Some(app.into());
        self
    }
    /// Sets `test`.
    #[inline]
    pub fn test(mut self, test: impl Into<models::NotificationReceiveRule>) -> Self {
        self.test = Some(test.into());
        self
    }
}

wire::table! {
    sent object NotificationReceiveConfig {
        note: "note" optional,
        follow: "follow" optional,
        mention: "mention" optional,
        reply: "reply" optional,
        renote: "renote" optional,
        quote: "quote" optional,
        reaction: "reaction" optional,
        poll_ended: "pollEnded" optional,
        scheduled_note_posted: "scheduledNotePosted" optional,
        scheduled_note_post_failed: "scheduledNotePostFailed" optional,
        receive_follow_request: "receiveFollowRequest" optional,
        follow_request_accepted: "followRequestAccepted" optional,
        role_assigned: "roleAssigned" optional,
        chat_room_invitation_received: "chatRoomInvitationReceived" optional,
        achievement_earned: "achievementEarned" optional,
        app: "app" optional,
        test: "test" optional,
    }
}
