// Written by `cargo xtask regen`. Do not edit.

//! `i/update`: changes the signed-in user's profile and settings; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/update`](fn@crate::endpoints::i::update): changes the signed-in user's profile and settings; what is left out stays as it is.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Display name, which may hold custom emoji; null removes it. 1 to 50 characters.
    pub name: Maybe<String>,
    /// Text of the profile in MFM; null removes it. 1 to 1500 characters.
    pub description: Maybe<String>,
    /// Message in MFM shown to users who have just followed; null removes it. 1 to 256 characters. Since 2024.11.0.
    pub followed_message: Maybe<String>,
    /// Where the user lives, in the user's own words; null removes it. 1 to 50 characters.
    pub location: Maybe<String>,
    /// Birthday as `YYYY-MM-DD`; null removes it. Pattern: `^([0-9]{4})-([0-9]{2})-([0-9]{2})$`.
    pub birthday: Maybe<String>,
    /// Language of the user's posts; null clears it.
    pub lang: Maybe<Lang>,
    /// The image in the user's drive to use as the avatar; null removes the avatar.
    pub avatar_id: Maybe<ids::DriveFileId>,
    /// Decorations to wear, in order, in place of those worn before; those that the user's roles do not allow are dropped. At most 16 items.
    pub avatar_decorations: Option<Vec<AvatarDecoration>>,
    /// The image in the user's drive to use as the banner; null removes the banner.
    pub banner_id: Maybe<ids::DriveFileId>,
    /// Rows of name and value to show on the profile, in place of those shown before; rows with an empty name or value are dropped. At most 16 items.
    pub fields: Option<Vec<models::UserField>>,
    /// Whether the user approves each follower by hand; turning it off accepts all follow requests that are waiting.
    pub is_locked: Option<bool>,
    /// Whether the user is listed where people look for users to follow.
    pub is_explorable: Option<bool>,
    /// Whether others are told `unknown` in place of the user's online status.
    pub hide_online_status: Option<bool>,
    /// Whether others may list the reactions that the user makes.
    pub public_reactions: Option<bool>,
    /// Whether bots need the user's approval to follow even if others do not.
    pub careful_bot: Option<bool>,
    /// Whether follow requests by users whom the user follows are accepted automatically.
    pub auto_accept_followed: Option<bool>,
    /// Whether search engines are asked to leave the user's pages out.
    pub no_crawle: Option<bool>,
    /// Whether crawlers are asked not to train models on the user's content.
    pub prevent_ai_learning: Option<bool>,
    /// Whether the user's notes are shown to signed-in users only. Since 2024.11.0.
    pub require_signin_to_view_contents: Option<bool>,
    /// Notes from before this time are shown to followers only; Unix time in seconds, or negative seconds counted back from now. Null turns it off. Since 2024.11.0.
    pub make_notes_followers_only_before: Maybe<i64>,
    /// Notes from before this time are shown to their author only; Unix time in seconds, or negative seconds counted back from now. Null turns it off. Since 2024.11.0.
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
    /// From whom the user accepts chat messages. Since 2025.4.1.
    pub chat_scope: Option<models::ChatScope>,
    /// One of the user's own pages to show on the profile; null shows none.
    pub pinned_page_id: Maybe<ids::PageId>,
    /// Notes with these words are folded; each entry is a list of words that must all occur, or a regular expression such as `/word/i`.
    pub muted_words: Option<Vec<models::MutedWord>>,
    /// Notes with these words are not shown at all; entries have the same form as in `mutedWords`.
    pub hard_muted_words: Option<Vec<models::MutedWord>>,
    /// Host names of servers whose users' notes are hidden, in place of those given before.
    pub muted_instances: Option<Vec<String>>,
    /// From whom the user gets notifications, by kind, in place of all rules set before; a kind left out is received from everybody.
    pub notification_recieve_config: Option<NotificationReceiveConfig>,
    /// Kinds of notification that the user also wants by e-mail.
    pub email_notification_types: Option<Vec<String>>,
    /// Other accounts of the user, as names such as `@name@host`, in place of those given before; an empty list removes all. At most 10 items. No duplicates.
    pub also_known_as: Option<Vec<String>>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Display name, which may hold custom emoji; null removes it. 1 to 50 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// Text of the profile in MFM; null removes it. 1 to 1500 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// Message in MFM shown to users who have just followed; null removes it. 1 to 256 characters. Since 2024.11.0.
    #[inline]
    pub fn followed_message(
        mut self,
        followed_message: impl Into<Maybe<String>>,
    ) -> Self {
        self.followed_message = followed_message.into();
        self
    }
    /// Where the user lives, in the user's own words; null removes it. 1 to 50 characters.
    #[inline]
    pub fn location(mut self, location: impl Into<Maybe<String>>) -> Self {
        self.location = location.into();
        self
    }
    /// Birthday as `YYYY-MM-DD`; null removes it. Pattern: `^([0-9]{4})-([0-9]{2})-([0-9]{2})$`.
    #[inline]
    pub fn birthday(mut self, birthday: impl Into<Maybe<String>>) -> Self {
        self.birthday = birthday.into();
        self
    }
    /// Language of the user's posts; null clears it.
    #[inline]
    pub fn lang(mut self, lang: impl Into<Maybe<Lang>>) -> Self {
        self.lang = lang.into();
        self
    }
    /// The image in the user's drive to use as the avatar; null removes the avatar.
    #[inline]
    pub fn avatar_id(mut self, avatar_id: impl Into<Maybe<ids::DriveFileId>>) -> Self {
        self.avatar_id = avatar_id.into();
        self
    }
    /// Decorations to wear, in order, in place of those worn before; those that the user's roles do not allow are dropped. At most 16 items.
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
    /// The image in the user's drive to use as the banner; null removes the banner.
    #[inline]
    pub fn banner_id(mut self, banner_id: impl Into<Maybe<ids::DriveFileId>>) -> Self {
        self.banner_id = banner_id.into();
        self
    }
    /// Rows of name and value to show on the profile, in place of those shown before; rows with an empty name or value are dropped. At most 16 items.
    #[inline]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<models::UserField>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
    /// Whether the user approves each follower by hand; turning it off accepts all follow requests that are waiting.
    #[inline]
    pub fn is_locked(mut self, is_locked: bool) -> Self {
        self.is_locked = Some(is_locked);
        self
    }
    /// Whether the user is listed where people look for users to follow.
    #[inline]
    pub fn is_explorable(mut self, is_explorable: bool) -> Self {
        self.is_explorable = Some(is_explorable);
        self
    }
    /// Whether others are told `unknown` in place of the user's online status.
    #[inline]
    pub fn hide_online_status(mut self, hide_online_status: bool) -> Self {
        self.hide_online_status = Some(hide_online_status);
        self
    }
    /// Whether others may list the reactions that the user makes.
    #[inline]
    pub fn public_reactions(mut self, public_reactions: bool) -> Self {
        self.public_reactions = Some(public_reactions);
        self
    }
    /// Whether bots need the user's approval to follow even if others do not.
    #[inline]
    pub fn careful_bot(mut self, careful_bot: bool) -> Self {
        self.careful_bot = Some(careful_bot);
        self
    }
    /// Whether follow requests by users whom the user follows are accepted automatically.
    #[inline]
    pub fn auto_accept_followed(mut self, auto_accept_followed: bool) -> Self {
        self.auto_accept_followed = Some(auto_accept_followed);
        self
    }
    /// Whether search engines are asked to leave the user's pages out.
    #[inline]
    pub fn no_crawle(mut self, no_crawle: bool) -> Self {
        self.no_crawle = Some(no_crawle);
        self
    }
    /// Whether crawlers are asked not to train models on the user's content.
    #[inline]
    pub fn prevent_ai_learning(mut self, prevent_ai_learning: bool) -> Self {
        self.prevent_ai_learning = Some(prevent_ai_learning);
        self
    }
    /// Whether the user's notes are shown to signed-in users only. Since 2024.11.0.
    #[inline]
    pub fn require_signin_to_view_contents(
        mut self,
        require_signin_to_view_contents: bool,
    ) -> Self {
        self.require_signin_to_view_contents = Some(require_signin_to_view_contents);
        self
    }
    /// Notes from before this time are shown to followers only; Unix time in seconds, or negative seconds counted back from now. Null turns it off. Since 2024.11.0.
    #[inline]
    pub fn make_notes_followers_only_before(
        mut self,
        make_notes_followers_only_before: impl Into<Maybe<i64>>,
    ) -> Self {
        self.make_notes_followers_only_before = make_notes_followers_only_before.into();
        self
    }
    /// Notes from before this time are shown to their author only; Unix time in seconds, or negative seconds counted back from now. Null turns it off. Since 2024.11.0.
    #[inline]
    pub fn make_notes_hidden_before(
        mut self,
        make_notes_hidden_before: impl Into<Maybe<i64>>,
    ) -> Self {
        self.make_notes_hidden_before = make_notes_hidden_before.into();
        self
    }
    /// Whether the account marks itself as automated.
    #[inline]
    pub fn is_bot(mut self, is_bot: bool) -> Self {
        self.is_bot = Some(is_bot);
        self
    }
    /// Whether the account marks itself as a cat, which clients show as ears and in speech.
    #[inline]
    pub fn is_cat(mut self, is_cat: bool) -> Self {
        self.is_cat = Some(is_cat);
        self
    }
    /// Whether promoted notes are mixed into the user's timelines.
    #[inline]
    pub fn inject_featured_note(mut self, inject_featured_note: bool) -> Self {
        self.inject_featured_note = Some(inject_featured_note);
        self
    }
    /// Whether the user agrees to get news by e-mail.
    #[inline]
    pub fn receive_announcement_email(
        mut self,
        receive_announcement_email: bool,
    ) -> Self {
        self.receive_announcement_email = Some(receive_announcement_email);
        self
    }
    /// Whether to flag all uploads as sensitive.
    #[inline]
    pub fn always_mark_nsfw(mut self, always_mark_nsfw: bool) -> Self {
        self.always_mark_nsfw = Some(always_mark_nsfw);
        self
    }
    /// Whether the server's media detection may flag the user's uploads as sensitive.
    #[inline]
    pub fn auto_sensitive(mut self, auto_sensitive: bool) -> Self {
        self.auto_sensitive = Some(auto_sensitive);
        self
    }
    /// Who may see whom the user follows.
    #[inline]
    pub fn following_visibility(
        mut self,
        following_visibility: impl Into<models::FollowVisibility>,
    ) -> Self {
        self.following_visibility = Some(following_visibility.into());
        self
    }
    /// Who may see the user's followers.
    #[inline]
    pub fn followers_visibility(
        mut self,
        followers_visibility: impl Into<models::FollowVisibility>,
    ) -> Self {
        self.followers_visibility = Some(followers_visibility.into());
        self
    }
    /// From whom the user accepts chat messages. Since 2025.4.1.
    #[inline]
    pub fn chat_scope(mut self, chat_scope: impl Into<models::ChatScope>) -> Self {
        self.chat_scope = Some(chat_scope.into());
        self
    }
    /// One of the user's own pages to show on the profile; null shows none.
    #[inline]
    pub fn pinned_page_id(
        mut self,
        pinned_page_id: impl Into<Maybe<ids::PageId>>,
    ) -> Self {
        self.pinned_page_id = pinned_page_id.into();
        self
    }
    /// Notes with these words are folded; each entry is a list of words that must all occur, or a regular expression such as `/word/i`.
    #[inline]
    pub fn muted_words(
        mut self,
        muted_words: impl IntoIterator<Item = impl Into<models::MutedWord>>,
    ) -> Self {
        self.muted_words = Some(muted_words.into_iter().map(Into::into).collect());
        self
    }
    /// Notes with these words are not shown at all; entries have the same form as in `mutedWords`.
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
    /// Host names of servers whose users' notes are hidden, in place of those given before.
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
    /// From whom the user gets notifications, by kind, in place of all rules set before; a kind left out is received from everybody.
    #[inline]
    pub fn notification_recieve_config(
        mut self,
        notification_recieve_config: impl Into<NotificationReceiveConfig>,
    ) -> Self {
        self.notification_recieve_config = Some(notification_recieve_config.into());
        self
    }
    /// Kinds of notification that the user also wants by e-mail.
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
    /// Other accounts of the user, as names such as `@name@host`, in place of those given before; an empty list removes all. At most 10 items. No duplicates.
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

/// The answer of [`i/update`](fn@crate::endpoints::i::update).
pub type Response = models::MeDetailed;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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

/// A language that users can give in their profile.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// `ach`: Acholi.
    Ach,
    /// `ady`: Adyghe.
    Ady,
    /// `af`: Afrikaans.
    Af,
    /// `af-NA`: Afrikaans as used in Namibia.
    AfNa,
    /// `af-ZA`: Afrikaans as used in South Africa.
    AfZa,
    /// `ak`: Akan.
    Ak,
    /// `ar`: Arabic.
    Ar,
    /// `ar-AR`: Arabic without a particular country, under a nonstandard region code.
    ArAr,
    /// `ar-MA`: Arabic as used in Morocco.
    ArMa,
    /// `ar-SA`: Arabic as used in Saudi Arabia.
    ArSa,
    /// `ay-BO`: Aymara as used in Bolivia.
    AyBo,
    /// `az`: Azerbaijani.
    Az,
    /// `az-AZ`: Azerbaijani as used in Azerbaijan.
    AzAz,
    /// `be-BY`: Belarusian as used in Belarus.
    BeBy,
    /// `bg`: Bulgarian.
    Bg,
    /// `bg-BG`: Bulgarian as used in Bulgaria.
    BgBg,
    /// `bn`: Bengali.
    Bn,
    /// `bn-IN`: Bengali as used in India.
    BnIn,
    /// `bn-BD`: Bengali as used in Bangladesh.
    BnBd,
    /// `br`: Breton.
    Br,
    /// `bs-BA`: Bosnian as used in Bosnia and Herzegovina.
    BsBa,
    /// `ca`: Catalan.
    Ca,
    /// `ca-ES`: Catalan as used in Spain.
    CaEs,
    /// `cak`: Kaqchikel.
    Cak,
    /// `ck-US`: Cherokee, under a nonstandard code.
    CkUs,
    /// `cs`: Czech.
    Cs,
    /// `cs-CZ`: Czech as used in Czechia.
    CsCz,
    /// `cy`: Welsh.
    Cy,
    /// `cy-GB`: Welsh as used in the United Kingdom.
    CyGb,
    /// `da`: Danish.
    Da,
    /// `da-DK`: Danish as used in Denmark.
    DaDk,
    /// `de`: German.
    De,
    /// `de-AT`: German as used in Austria.
    DeAt,
    /// `de-DE`: German as used in Germany.
    DeDe,
    /// `de-CH`: German as used in Switzerland.
    DeCh,
    /// `dsb`: Lower Sorbian.
    Dsb,
    /// `el`: Greek.
    El,
    /// `el-GR`: Greek as used in Greece.
    ElGr,
    /// `en`: English.
    En,
    /// `en-GB`: English as used in the United Kingdom.
    EnGb,
    /// `en-AU`: English as used in Australia.
    EnAu,
    /// `en-CA`: English as used in Canada.
    EnCa,
    /// `en-IE`: English as used in Ireland.
    EnIe,
    /// `en-IN`: English as used in India.
    EnIn,
    /// `en-PI`: Pirate English, under a made-up region code.
    EnPi,
    /// `en-SG`: English as used in Singapore.
    EnSg,
    /// `en-UD`: English written upside down, under a made-up region code.
    EnUd,
    /// `en-US`: English as used in the United States.
    EnUs,
    /// `en-ZA`: English as used in South Africa.
    EnZa,
    /// `en@pirate`: Pirate English.
    EnAtPirate,
    /// `eo`: Esperanto.
    Eo,
    /// `eo-EO`: Esperanto, under a made-up region code.
    EoEo,
    /// `es`: Spanish.
    Es,
    /// `es-AR`: Spanish as used in Argentina.
    EsAr,
    /// `es-419`: Spanish as used in Latin America.
    Es419,
    /// `es-CL`: Spanish as used in Chile.
    EsCl,
    /// `es-CO`: Spanish as used in Colombia.
    EsCo,
    /// `es-EC`: Spanish as used in Ecuador.
    EsEc,
    /// `es-ES`: Spanish as used in Spain.
    EsEs,
    /// `es-LA`: Spanish as used in Latin America, under a nonstandard region code.
    EsLa,
    /// `es-NI`: Spanish as used in Nicaragua.
    EsNi,
    /// `es-MX`: Spanish as used in Mexico.
    EsMx,
    /// `es-US`: Spanish as used in the United States.
    EsUs,
    /// `es-VE`: Spanish as used in Venezuela.
    EsVe,
    /// `et`: Estonian.
    Et,
    /// `et-EE`: Estonian as used in Estonia.
    EtEe,
    /// `eu`: Basque.
    Eu,
    /// `eu-ES`: Basque as used in Spain.
    EuEs,
    /// `fa`: Persian.
    Fa,
    /// `fa-IR`: Persian as used in Iran.
    FaIr,
    /// `fb-LT`: Leetspeak, under a made-up code.
    FbLt,
    /// `ff`: Fula.
    Ff,
    /// `fi`: Finnish.
    Fi,
    /// `fi-FI`: Finnish as used in Finland.
    FiFi,
    /// `fo`: Faroese.
    Fo,
    /// `fo-FO`: Faroese as used in the Faroe Islands.
    FoFo,
    /// `fr`: French.
    Fr,
    /// `fr-CA`: French as used in Canada.
    FrCa,
    /// `fr-FR`: French as used in France.
    FrFr,
    /// `fr-BE`: French as used in Belgium.
    FrBe,
    /// `fr-CH`: French as used in Switzerland.
    FrCh,
    /// `fy-NL`: West Frisian as used in the Netherlands.
    FyNl,
    /// `ga`: Irish.
    Ga,
    /// `ga-IE`: Irish as used in Ireland.
    GaIe,
    /// `gd`: Scottish Gaelic.
    Gd,
    /// `gl`: Galician.
    Gl,
    /// `gl-ES`: Galician as used in Spain.
    GlEs,
    /// `gn-PY`: Guarani as used in Paraguay.
    GnPy,
    /// `gu-IN`: Gujarati as used in India.
    GuIn,
    /// `gv`: Manx.
    Gv,
    /// `gx-GR`: Classical Greek, under a made-up code.
    GxGr,
    /// `he`: Hebrew.
    He,
    /// `he-IL`: Hebrew as used in Israel.
    HeIl,
    /// `hi`: Hindi.
    Hi,
    /// `hi-IN`: Hindi as used in India.
    HiIn,
    /// `hr`: Croatian.
    Hr,
    /// `hr-HR`: Croatian as used in Croatia.
    HrHr,
    /// `hsb`: Upper Sorbian.
    Hsb,
    /// `ht`: Haitian Creole.
    Ht,
    /// `hu`: Hungarian.
    Hu,
    /// `hu-HU`: Hungarian as used in Hungary.
    HuHu,
    /// `hy`: Armenian.
    Hy,
    /// `hy-AM`: Armenian as used in Armenia.
    HyAm,
    /// `id`: Indonesian.
    Id,
    /// `id-ID`: Indonesian as used in Indonesia.
    IdId,
    /// `is`: Icelandic.
    Is,
    /// `is-IS`: Icelandic as used in Iceland.
    IsIs,
    /// `it`: Italian.
    It,
    /// `it-IT`: Italian as used in Italy.
    ItIt,
    /// `ja`: Japanese.
    Ja,
    /// `ja-JP`: Japanese as used in Japan.
    JaJp,
    /// `jv-ID`: Javanese as used in Indonesia.
    JvId,
    /// `ka-GE`: Georgian as used in Georgia.
    KaGe,
    /// `kk-KZ`: Kazakh as used in Kazakhstan.
    KkKz,
    /// `km`: Khmer.
    Km,
    /// `kl`: Greenlandic.
    Kl,
    /// `km-KH`: Khmer as used in Cambodia.
    KmKh,
    /// `kab`: Kabyle.
    Kab,
    /// `kn`: Kannada.
    Kn,
    /// `kn-IN`: Kannada as used in India.
    KnIn,
    /// `ko`: Korean.
    Ko,
    /// `ko-KR`: Korean as used in South Korea.
    KoKr,
    /// `ku-TR`: Kurdish as used in Turkey.
    KuTr,
    /// `kw`: Cornish.
    Kw,
    /// `la`: Latin.
    La,
    /// `la-VA`: Latin as used in Vatican City.
    LaVa,
    /// `lb`: Luxembourgish.
    Lb,
    /// `li-NL`: Limburgish as used in the Netherlands.
    LiNl,
    /// `lt`: Lithuanian.
    Lt,
    /// `lt-LT`: Lithuanian as used in Lithuania.
    LtLt,
    /// `lv`: Latvian.
    Lv,
    /// `lv-LV`: Latvian as used in Latvia.
    LvLv,
    /// `mai`: Maithili.
    Mai,
    /// `mg-MG`: Malagasy as used in Madagascar.
    MgMg,
    /// `mk`: Macedonian.
    Mk,
    /// `mk-MK`: Macedonian as used in North Macedonia.
    MkMk,
    /// `ml`: Malayalam.
    Ml,
    /// `ml-IN`: Malayalam as used in India.
    MlIn,
    /// `mn-MN`: Mongolian as used in Mongolia.
    MnMn,
    /// `mr`: Marathi.
    Mr,
    /// `mr-IN`: Marathi as used in India.
    MrIn,
    /// `ms`: Malay.
    Ms,
    /// `ms-MY`: Malay as used in Malaysia.
    MsMy,
    /// `mt`: Maltese.
    Mt,
    /// `mt-MT`: Maltese as used in Malta.
    MtMt,
    /// `my`: Burmese.
    My,
    /// `no`: Norwegian.
    No,
    /// `nb`: Norwegian Bokmål.
    Nb,
    /// `nb-NO`: Norwegian Bokmål as used in Norway.
    NbNo,
    /// `ne`: Nepali.
    Ne,
    /// `ne-NP`: Nepali as used in Nepal.
    NeNp,
    /// `nl`: Dutch.
    Nl,
    /// `nl-BE`: Dutch as used in Belgium.
    NlBe,
    /// `nl-NL`: Dutch as used in the Netherlands.
    NlNl,
    /// `nn-NO`: Norwegian Nynorsk as used in Norway.
    NnNo,
    /// `oc`: Occitan.
    Oc,
    /// `or-IN`: Odia as used in India.
    OrIn,
    /// `pa`: Punjabi.
    Pa,
    /// `pa-IN`: Punjabi as used in India.
    PaIn,
    /// `pl`: Polish.
    Pl,
    /// `pl-PL`: Polish as used in Poland.
    PlPl,
    /// `ps-AF`: Pashto as used in Afghanistan.
    PsAf,
    /// `pt`: Portuguese.
    Pt,
    /// `pt-BR`: Portuguese as used in Brazil.
    PtBr,
    /// `pt-PT`: Portuguese as used in Portugal.
    PtPt,
    /// `qu-PE`: Quechua as used in Peru.
    QuPe,
    /// `rm-CH`: Romansh as used in Switzerland.
    RmCh,
    /// `ro`: Romanian.
    Ro,
    /// `ro-RO`: Romanian as used in Romania.
    RoRo,
    /// `ru`: Russian.
    Ru,
    /// `ru-RU`: Russian as used in Russia.
    RuRu,
    /// `sa-IN`: Sanskrit as used in India.
    SaIn,
    /// `se-NO`: Northern Sami as used in Norway.
    SeNo,
    /// `sh`: Serbo-Croatian.
    Sh,
    /// `si-LK`: Sinhala as used in Sri Lanka.
    SiLk,
    /// `sk`: Slovak.
    Sk,
    /// `sk-SK`: Slovak as used in Slovakia.
    SkSk,
    /// `sl`: Slovenian.
    Sl,
    /// `sl-SI`: Slovenian as used in Slovenia.
    SlSi,
    /// `so-SO`: Somali as used in Somalia.
    SoSo,
    /// `sq`: Albanian.
    Sq,
    /// `sq-AL`: Albanian as used in Albania.
    SqAl,
    /// `sr`: Serbian.
    Sr,
    /// `sr-RS`: Serbian as used in Serbia.
    SrRs,
    /// `su`: Sundanese.
    Su,
    /// `sv`: Swedish.
    Sv,
    /// `sv-SE`: Swedish as used in Sweden.
    SvSe,
    /// `sw`: Swahili.
    Sw,
    /// `sw-KE`: Swahili as used in Kenya.
    SwKe,
    /// `ta`: Tamil.
    Ta,
    /// `ta-IN`: Tamil as used in India.
    TaIn,
    /// `te`: Telugu.
    Te,
    /// `te-IN`: Telugu as used in India.
    TeIn,
    /// `tg`: Tajik.
    Tg,
    /// `tg-TJ`: Tajik as used in Tajikistan.
    TgTj,
    /// `th`: Thai.
    Th,
    /// `th-TH`: Thai as used in Thailand.
    ThTh,
    /// `fil`: Filipino.
    Fil,
    /// `tlh`: Klingon.
    Tlh,
    /// `tr`: Turkish.
    Tr,
    /// `tr-TR`: Turkish as used in Turkey.
    TrTr,
    /// `tt-RU`: Tatar as used in Russia.
    TtRu,
    /// `uk`: Ukrainian.
    Uk,
    /// `uk-UA`: Ukrainian as used in Ukraine.
    UkUa,
    /// `ur`: Urdu.
    Ur,
    /// `ur-PK`: Urdu as used in Pakistan.
    UrPk,
    /// `uz`: Uzbek.
    Uz,
    /// `uz-UZ`: Uzbek as used in Uzbekistan.
    UzUz,
    /// `vi`: Vietnamese.
    Vi,
    /// `vi-VN`: Vietnamese as used in Vietnam.
    ViVn,
    /// `xh-ZA`: Xhosa as used in South Africa.
    XhZa,
    /// `yi`: Yiddish.
    Yi,
    /// `yi-DE`: Yiddish as used in Germany.
    YiDe,
    /// `zh`: Chinese.
    Zh,
    /// `zh-Hans`: Chinese in simplified characters.
    ZhHans,
    /// `zh-Hant`: Chinese in traditional characters.
    ZhHant,
    /// `zh-CN`: Chinese as used in mainland China.
    ZhCn,
    /// `zh-HK`: Chinese as used in Hong Kong.
    ZhHk,
    /// `zh-SG`: Chinese as used in Singapore.
    ZhSg,
    /// `zh-TW`: Chinese as used in Taiwan.
    ZhTw,
    /// `zu-ZA`: Zulu as used in South Africa.
    ZuZa,
    /// A value that this version does not know, as received.
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

/// An avatar decoration to wear, with its placement.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvatarDecoration {
    /// The decoration to wear, one that `get-avatar-decorations` lists.
    pub id: ids::AvatarDecorationId,
    /// Rotation in turns, from -0.5 to 0.5; null or left out means none. From -0.5 to 0.5.
    pub angle: Maybe<f64>,
    /// Whether the picture is mirrored left to right; null or left out means it is not.
    pub flip_h: Maybe<bool>,
    /// Shift to the right as a fraction of the avatar's size; null or left out means none. From -0.25 to 0.25.
    pub offset_x: Maybe<f64>,
    /// Shift downward as a fraction of the avatar's size; null or left out means none. From -0.25 to 0.25.
    pub offset_y: Maybe<f64>,
}

impl AvatarDecoration {
    /// Takes the required members; setters add the rest.
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
    /// Rotation in turns, from -0.5 to 0.5; null or left out means none. From -0.5 to 0.5.
    #[inline]
    pub fn angle(mut self, angle: impl Into<Maybe<f64>>) -> Self {
        self.angle = angle.into();
        self
    }
    /// Whether the picture is mirrored left to right; null or left out means it is not.
    #[inline]
    pub fn flip_h(mut self, flip_h: impl Into<Maybe<bool>>) -> Self {
        self.flip_h = flip_h.into();
        self
    }
    /// Shift to the right as a fraction of the avatar's size; null or left out means none. From -0.25 to 0.25.
    #[inline]
    pub fn offset_x(mut self, offset_x: impl Into<Maybe<f64>>) -> Self {
        self.offset_x = offset_x.into();
        self
    }
    /// Shift downward as a fraction of the avatar's size; null or left out means none. From -0.25 to 0.25.
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

/// From whom the user gets notifications, by kind, in place of all rules set before; a kind left out is received from everybody.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NotificationReceiveConfig {
    /// From whom the user is notified of a new note; only users followed with notifications on are concerned.
    pub note: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified of a new follow.
    pub follow: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified of a mention.
    pub mention: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified of a reply to one of the user's notes.
    pub reply: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified of a renote of one of the user's notes.
    pub renote: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified of a quote of one of the user's notes.
    pub quote: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified of a reaction to one of the user's notes.
    pub reaction: Option<models::NotificationReceiveRule>,
    /// The rule for polls that have closed, the user's own or voted in; nobody causes them, so only `never` has an effect.
    pub poll_ended: Option<models::NotificationReceiveRule>,
    /// The rule for scheduled notes that were posted; nobody causes them, so only `never` has an effect. Since 2025.12.2.
    pub scheduled_note_posted: Option<models::NotificationReceiveRule>,
    /// The rule for scheduled notes that could not be posted; nobody causes them, so only `never` has an effect. Since 2025.12.2.
    pub scheduled_note_post_failed: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified of a follow request.
    pub receive_follow_request: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified that a follow request was accepted.
    pub follow_request_accepted: Option<models::NotificationReceiveRule>,
    /// The rule for roles that the user was given; nobody causes them, so only `never` has an effect.
    pub role_assigned: Option<models::NotificationReceiveRule>,
    /// From whom the user is notified of an invitation to a chat room. Since 2025.4.1.
    pub chat_room_invitation_received: Option<models::NotificationReceiveRule>,
    /// The rule for achievements that the user has earned; nobody causes them, so only `never` has an effect.
    pub achievement_earned: Option<models::NotificationReceiveRule>,
    /// The rule for notifications sent by apps; nobody causes them, so only `never` has an effect.
    pub app: Option<models::NotificationReceiveRule>,
    /// The rule for test notifications; nobody causes them, so only `never` has an effect.
    pub test: Option<models::NotificationReceiveRule>,
}

impl NotificationReceiveConfig {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// From whom the user is notified of a new note; only users followed with notifications on are concerned.
    #[inline]
    pub fn note(mut self, note: impl Into<models::NotificationReceiveRule>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// From whom the user is notified of a new follow.
    #[inline]
    pub fn follow(mut self, follow: impl Into<models::NotificationReceiveRule>) -> Self {
        self.follow = Some(follow.into());
        self
    }
    /// From whom the user is notified of a mention.
    #[inline]
    pub fn mention(
        mut self,
        mention: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.mention = Some(mention.into());
        self
    }
    /// From whom the user is notified of a reply to one of the user's notes.
    #[inline]
    pub fn reply(mut self, reply: impl Into<models::NotificationReceiveRule>) -> Self {
        self.reply = Some(reply.into());
        self
    }
    /// From whom the user is notified of a renote of one of the user's notes.
    #[inline]
    pub fn renote(mut self, renote: impl Into<models::NotificationReceiveRule>) -> Self {
        self.renote = Some(renote.into());
        self
    }
    /// From whom the user is notified of a quote of one of the user's notes.
    #[inline]
    pub fn quote(mut self, quote: impl Into<models::NotificationReceiveRule>) -> Self {
        self.quote = Some(quote.into());
        self
    }
    /// From whom the user is notified of a reaction to one of the user's notes.
    #[inline]
    pub fn reaction(
        mut self,
        reaction: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.reaction = Some(reaction.into());
        self
    }
    /// The rule for polls that have closed, the user's own or voted in; nobody causes them, so only `never` has an effect.
    #[inline]
    pub fn poll_ended(
        mut self,
        poll_ended: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.poll_ended = Some(poll_ended.into());
        self
    }
    /// The rule for scheduled notes that were posted; nobody causes them, so only `never` has an effect. Since 2025.12.2.
    #[inline]
    pub fn scheduled_note_posted(
        mut self,
        scheduled_note_posted: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.scheduled_note_posted = Some(scheduled_note_posted.into());
        self
    }
    /// The rule for scheduled notes that could not be posted; nobody causes them, so only `never` has an effect. Since 2025.12.2.
    #[inline]
    pub fn scheduled_note_post_failed(
        mut self,
        scheduled_note_post_failed: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.scheduled_note_post_failed = Some(scheduled_note_post_failed.into());
        self
    }
    /// From whom the user is notified of a follow request.
    #[inline]
    pub fn receive_follow_request(
        mut self,
        receive_follow_request: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.receive_follow_request = Some(receive_follow_request.into());
        self
    }
    /// From whom the user is notified that a follow request was accepted.
    #[inline]
    pub fn follow_request_accepted(
        mut self,
        follow_request_accepted: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.follow_request_accepted = Some(follow_request_accepted.into());
        self
    }
    /// The rule for roles that the user was given; nobody causes them, so only `never` has an effect.
    #[inline]
    pub fn role_assigned(
        mut self,
        role_assigned: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.role_assigned = Some(role_assigned.into());
        self
    }
    /// From whom the user is notified of an invitation to a chat room. Since 2025.4.1.
    #[inline]
    pub fn chat_room_invitation_received(
        mut self,
        chat_room_invitation_received: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.chat_room_invitation_received = Some(chat_room_invitation_received.into());
        self
    }
    /// The rule for achievements that the user has earned; nobody causes them, so only `never` has an effect.
    #[inline]
    pub fn achievement_earned(
        mut self,
        achievement_earned: impl Into<models::NotificationReceiveRule>,
    ) -> Self {
        self.achievement_earned = Some(achievement_earned.into());
        self
    }
    /// The rule for notifications sent by apps; nobody causes them, so only `never` has an effect.
    #[inline]
    pub fn app(mut self, app: impl Into<models::NotificationReceiveRule>) -> Self {
        self.app = Some(app.into());
        self
    }
    /// The rule for test notifications; nobody causes them, so only `never` has an effect.
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
