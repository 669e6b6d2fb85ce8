// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `patterns`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`patterns`](fn@crate::endpoints::patterns).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `p0`. Pattern: `""`.
    pub p0: Option<String>,
    /// The member `p1`. Pattern: `self`.
    pub p1: Option<String>,
    /// The member `p2`. Pattern: `Self`.
    pub p2: Option<String>,
    /// The member `p3`. Pattern: `crate`.
    pub p3: Option<String>,
    /// The member `p4`. Pattern: `super`.
    pub p4: Option<String>,
    /// The member `p5`. Pattern: `"`.
    pub p5: Option<String>,
    /// The member `p6`. Pattern: `'`.
    pub p6: Option<String>,
    /// The member `p7`. Pattern: `\`.
    pub p7: Option<String>,
    /// The member `p8`. Pattern: `*/`.
    pub p8: Option<String>,
    /// The member `p9`. Pattern: `/*`.
    pub p9: Option<String>,
    /// The member `p10`. Pattern: `//`.
    pub p10: Option<String>,
    /// The member `p11`. Pattern: `\n`.
    pub p11: Option<String>,
    /// The member `p12`. Pattern: `\r`.
    pub p12: Option<String>,
    /// The member `p13`. Pattern: `\t`.
    pub p13: Option<String>,
    /// The member `p14`. Pattern: `\u{0}`.
    pub p14: Option<String>,
    /// The member `p15`. Pattern: `` ` ``.
    pub p15: Option<String>,
    /// The member `p16`. Pattern: ``` `` ```.
    pub p16: Option<String>,
    /// The member `p17`. Pattern: `[x]`.
    pub p17: Option<String>,
    /// The member `p18`. Pattern: `<b>`.
    pub p18: Option<String>,
    /// The member `p19`. Pattern: `😀`.
    pub p19: Option<String>,
    /// The member `p20`. Pattern: `\u{202e}`.
    pub p20: Option<String>,
    /// The member `p21`. Pattern: `​`.
    pub p21: Option<String>,
    /// The member `p22`. Pattern: `́`.
    pub p22: Option<String>,
    /// The member `p23`. Pattern: `{`.
    pub p23: Option<String>,
    /// The member `p24`. Pattern: `}`.
    pub p24: Option<String>,
    /// The member `p25`. Pattern: `#`.
    pub p25: Option<String>,
    /// The member `p26`. Pattern: `"#`.
    pub p26: Option<String>,
    /// The member `p27`. Pattern: `r#"`.
    pub p27: Option<String>,
    /// The member `p28`. Pattern: `$x`.
    pub p28: Option<String>,
    /// The member `p29`. Pattern: `é`.
    pub p29: Option<String>,
    /// The member `p30`. Pattern: `日本`.
    pub p30: Option<String>,
    /// The member `p31`. Pattern: `a b`.
    pub p31: Option<String>,
    /// The member `p32`. Pattern: `1`.
    pub p32: Option<String>,
    /// The member `p33`. Pattern: `_`.
    pub p33: Option<String>,
    /// The member `p34`. Pattern: `__`.
    pub p34: Option<String>,
    /// The member `p35`. Pattern: `-`.
    pub p35: Option<String>,
    /// The member `p36`. Pattern: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`.
    pub p36: Option<String>,
    /// The member `p37`. Pattern: `\u{0}`.
    pub p37: Option<String>,
    /// The member `p38`. Pattern: `Unknown`.
    pub p38: Option<String>,
    /// The member `p39`. Pattern: `new`.
    pub p39: Option<String>,
    /// The member `p40`. Pattern: `Request`.
    pub p40: Option<String>,
    /// The member `p41`. Pattern: `ids`.
    pub p41: Option<String>,
    /// The member `p42`. Pattern: `wire`.
    pub p42: Option<String>,
    /// The member `p43`. Pattern: `models`.
    pub p43: Option<String>,
    /// The member `p44`. Pattern: `i64`.
    pub p44: Option<String>,
    /// The member `p45`. Pattern: `﻿`.
    pub p45: Option<String>,
    /// The member `p46`. Pattern: `" "`.
    pub p46: Option<String>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `p0`. Pattern: `""`.
    #[inline]
    pub fn p0(mut self, p0: impl Into<String>) -> Self {
        self.p0 = Some(p0.into());
        self
    }
    /// The member `p1`. Pattern: `self`.
    #[inline]
    pub fn p1(mut self, p1: impl Into<String>) -> Self {
        self.p1 = Some(p1.into());
        self
    }
    /// The member `p2`. Pattern: `Self`.
    #[inline]
    pub fn p2(mut self, p2: impl Into<String>) -> Self {
        self.p2 = Some(p2.into());
        self
    }
    /// The member `p3`. Pattern: `crate`.
    #[inline]
    pub fn p3(mut self, p3: impl Into<String>) -> Self {
        self.p3 = Some(p3.into());
        self
    }
    /// The member `p4`. Pattern: `super`.
    #[inline]
    pub fn p4(mut self, p4: impl Into<String>) -> Self {
        self.p4 = Some(p4.into());
        self
    }
    /// The member `p5`. Pattern: `"`.
    #[inline]
    pub fn p5(mut self, p5: impl Into<String>) -> Self {
        self.p5 = Some(p5.into());
        self
    }
    /// The member `p6`. Pattern: `'`.
    #[inline]
    pub fn p6(mut self, p6: impl Into<String>) -> Self {
        self.p6 = Some(p6.into());
        self
    }
    /// The member `p7`. Pattern: `\`.
    #[inline]
    pub fn p7(mut self, p7: impl Into<String>) -> Self {
        self.p7 = Some(p7.into());
        self
    }
    /// The member `p8`. Pattern: `*/`.
    #[inline]
    pub fn p8(mut self, p8: impl Into<String>) -> Self {
        self.p8 = Some(p8.into());
        self
    }
    /// The member `p9`. Pattern: `/*`.
    #[inline]
    pub fn p9(mut self, p9: impl Into<String>) -> Self {
        self.p9 = Some(p9.into());
        self
    }
    /// The member `p10`. Pattern: `//`.
    #[inline]
    pub fn p10(mut self, p10: impl Into<String>) -> Self {
        self.p10 = Some(p10.into());
        self
    }
    /// The member `p11`. Pattern: `\n`.
    #[inline]
    pub fn p11(mut self, p11: impl Into<String>) -> Self {
        self.p11 = Some(p11.into());
        self
    }
    /// The member `p12`. Pattern: `\r`.
    #[inline]
    pub fn p12(mut self, p12: impl Into<String>) -> Self {
        self.p12 = Some(p12.into());
        self
    }
    /// The member `p13`. Pattern: `\t`.
    #[inline]
    pub fn p13(mut self, p13: impl Into<String>) -> Self {
        self.p13 = Some(p13.into());
        self
    }
    /// The member `p14`. Pattern: `\u{0}`.
    #[inline]
    pub fn p14(mut self, p14: impl Into<String>) -> Self {
        self.p14 = Some(p14.into());
        self
    }
    /// The member `p15`. Pattern: `` ` ``.
    #[inline]
    pub fn p15(mut self, p15: impl Into<String>) -> Self {
        self.p15 = Some(p15.into());
        self
    }
    /// The member `p16`. Pattern: ``` `` ```.
    #[inline]
    pub fn p16(mut self, p16: impl Into<String>) -> Self {
        self.p16 = Some(p16.into());
        self
    }
    /// The member `p17`. Pattern: `[x]`.
    #[inline]
    pub fn p17(mut self, p17: impl Into<String>) -> Self {
        self.p17 = Some(p17.into());
        self
    }
    /// The member `p18`. Pattern: `<b>`.
    #[inline]
    pub fn p18(mut self, p18: impl Into<String>) -> Self {
        self.p18 = Some(p18.into());
        self
    }
    /// The member `p19`. Pattern: `😀`.
    #[inline]
    pub fn p19(mut self, p19: impl Into<String>) -> Self {
        self.p19 = Some(p19.into());
        self
    }
    /// The member `p20`. Pattern: `\u{202e}`.
    #[inline]
    pub fn p20(mut self, p20: impl Into<String>) -> Self {
        self.p20 = Some(p20.into());
        self
    }
    /// The member `p21`. Pattern: `​`.
    #[inline]
    pub fn p21(mut self, p21: impl Into<String>) -> Self {
        self.p21 = Some(p21.into());
        self
    }
    /// The member `p22`. Pattern: `́`.
    #[inline]
    pub fn p22(mut self, p22: impl Into<String>) -> Self {
        self.p22 = Some(p22.into());
        self
    }
    /// The member `p23`. Pattern: `{`.
    #[inline]
    pub fn p23(mut self, p23: impl Into<String>) -> Self {
        self.p23 = Some(p23.into());
        self
    }
    /// The member `p24`. Pattern: `}`.
    #[inline]
    pub fn p24(mut self, p24: impl Into<String>) -> Self {
        self.p24 = Some(p24.into());
        self
    }
    /// The member `p25`. Pattern: `#`.
    #[inline]
    pub fn p25(mut self, p25: impl Into<String>) -> Self {
        self.p25 = Some(p25.into());
        self
    }
    /// The member `p26`. Pattern: `"#`.
    #[inline]
    pub fn p26(mut self, p26: impl Into<String>) -> Self {
        self.p26 = Some(p26.into());
        self
    }
    /// The member `p27`. Pattern: `r#"`.
    #[inline]
    pub fn p27(mut self, p27: impl Into<String>) -> Self {
        self.p27 = Some(p27.into());
        self
    }
    /// The member `p28`. Pattern: `$x`.
    #[inline]
    pub fn p28(mut self, p28: impl Into<String>) -> Self {
        self.p28 = Some(p28.into());
        self
    }
    /// The member `p29`. Pattern: `é`.
    #[inline]
    pub fn p29(mut self, p29: impl Into<String>) -> Self {
        self.p29 = Some(p29.into());
        self
    }
    /// The member `p30`. Pattern: `日本`.
    #[inline]
    pub fn p30(mut self, p30: impl Into<String>) -> Self {
        self.p30 = Some(p30.into());
        self
    }
    /// The member `p31`. Pattern: `a b`.
    #[inline]
    pub fn p31(mut self, p31: impl Into<String>) -> Self {
        self.p31 = Some(p31.into());
        self
    }
    /// The member `p32`. Pattern: `1`.
    #[inline]
    pub fn p32(mut self, p32: impl Into<String>) -> Self {
        self.p32 = Some(p32.into());
        self
    }
    /// The member `p33`. Pattern: `_`.
    #[inline]
    pub fn p33(mut self, p33: impl Into<String>) -> Self {
        self.p33 = Some(p33.into());
        self
    }
    /// The member `p34`. Pattern: `__`.
    #[inline]
    pub fn p34(mut self, p34: impl Into<String>) -> Self {
        self.p34 = Some(p34.into());
        self
    }
    /// The member `p35`. Pattern: `-`.
    #[inline]
    pub fn p35(mut self, p35: impl Into<String>) -> Self {
        self.p35 = Some(p35.into());
        self
    }
    /// The member `p36`. Pattern: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`.
    #[inline]
    pub fn p36(mut self, p36: impl Into<String>) -> Self {
        self.p36 = Some(p36.into());
        self
    }
    /// The member `p37`. Pattern: `\u{0}`.
    #[inline]
    pub fn p37(mut self, p37: impl Into<String>) -> Self {
        self.p37 = Some(p37.into());
        self
    }
    /// The member `p38`. Pattern: `Unknown`.
    #[inline]
    pub fn p38(mut self, p38: impl Into<String>) -> Self {
        self.p38 = Some(p38.into());
        self
    }
    /// The member `p39`. Pattern: `new`.
    #[inline]
    pub fn p39(mut self, p39: impl Into<String>) -> Self {
        self.p39 = Some(p39.into());
        self
    }
    /// The member `p40`. Pattern: `Request`.
    #[inline]
    pub fn p40(mut self, p40: impl Into<String>) -> Self {
        self.p40 = Some(p40.into());
        self
    }
    /// The member `p41`. Pattern: `ids`.
    #[inline]
    pub fn p41(mut self, p41: impl Into<String>) -> Self {
        self.p41 = Some(p41.into());
        self
    }
    /// The member `p42`. Pattern: `wire`.
    #[inline]
    pub fn p42(mut self, p42: impl Into<String>) -> Self {
        self.p42 = Some(p42.into());
        self
    }
    /// The member `p43`. Pattern: `models`.
    #[inline]
    pub fn p43(mut self, p43: impl Into<String>) -> Self {
        self.p43 = Some(p43.into());
        self
    }
    /// The member `p44`. Pattern: `i64`.
    #[inline]
    pub fn p44(mut self, p44: impl Into<String>) -> Self {
        self.p44 = Some(p44.into());
        self
    }
    /// The member `p45`. Pattern: `﻿`.
    #[inline]
    pub fn p45(mut self, p45: impl Into<String>) -> Self {
        self.p45 = Some(p45.into());
        self
    }
    /// The member `p46`. Pattern: `" "`.
    #[inline]
    pub fn p46(mut self, p46: impl Into<String>) -> Self {
        self.p46 = Some(p46.into());
        self
    }
}

wire::table! {
    sent object Request {
        p0: "p0" optional,
        p1: "p1" optional,
        p2: "p2" optional,
        p3: "p3" optional,
        p4: "p4" optional,
        p5: "p5" optional,
        p6: "p6" optional,
        p7: "p7" optional,
        p8: "p8" optional,
        p9: "p9" optional,
        p10: "p10" optional,
        p11: "p11" optional,
        p12: "p12" optional,
        p13: "p13" optional,
        p14: "p14" optional,
        p15: "p15" optional,
        p16: "p16" optional,
        p17: "p17" optional,
        p18: "p18" optional,
        p19: "p19" optional,
        p20: "p20" optional,
        p21: "p21" optional,
        p22: "p22" optional,
        p23: "p23" optional,
        p24: "p24" optional,
        p25: "p25" optional,
        p26: "p26" optional,
        p27: "p27" optional,
        p28: "p28" optional,
        p29: "p29" optional,
        p30: "p30" optional,
        p31: "p31" optional,
        p32: "p32" optional,
        p33: "p33" optional,
        p34: "p34" optional,
        p35: "p35" optional,
        p36: "p36" optional,
        p37: "p37" optional,
        p38: "p38" optional,
        p39: "p39" optional,
        p40: "p40" optional,
        p41: "p41" optional,
        p42: "p42" optional,
        p43: "p43" optional,
        p44: "p44" optional,
        p45: "p45" optional,
        p46: "p46" optional,
    }
}

/// The answer of [`patterns`](fn@crate::endpoints::patterns).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("patterns").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
