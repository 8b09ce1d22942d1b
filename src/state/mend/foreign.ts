// Parameters that others add to a link to follow it on its way: they say nothing to the map, and nobody misses them.

const PREFIXES =
  /^(utm|mtm|pk|piwik|matomo|hsa|hsct|mc|ga|gl|gad|at|bd|hm|wx|wechat|weixin|dd|fb|tt|li|vero|oly|sc|s?share|spm|scm|xsec|xhs|sensors|trk|track|ref|campaign|source|src|aff|adj|af|igsh?|nsukey|isappinstalled|from|amp)(?=[_.-]|$)/;

const NAMES: ReadonlySet<string> = new Set(
  (
    'gclid gclsrc gbraid wbraid dclid fbclid msclkid twclid ttclid yclid rdid igshid mkt_tok s_cid cid sid uid wid ' +
    'epik rb_clickid wickedid irclickid zanpid cvid _openstat __hstc __hssc __hsfp hsctatracking hmsr hmpl hmcu hmkw hmci ' +
    'spm scm scene clicktime enterid nsukey isappinstalled wxfrom wx_header weixin chksm sharefrom shareuid shared ' +
    'share_token share_source share_medium sharer sudaref wm fr frm ftag adtag _wv _bid _t __biz pvid ptag ' +
    'tt_from group_id req_id is_new_connect use_new_style vd_source bbid plat_id xhsshare app_platform appuid apptime ' +
    'ddtab dontjump ns_source ns_mchannel nocache cache cachebust rnd rand random time timestamp ts t v ver version ' +
    'refer referer referrer referral ref source src campaign via app ved ei usg sa si feature nbsp quot gt lt apos'
  ).split(' '),
);

/** What messengers say of the way that a link came, in a key that is ours too. */
const SENDERS: ReadonlySet<string> = new Set(
  'singlemessage groupmessage timeline favorites moments message qq qzone weibo wechat weixin wx dingtalk feishu lark qrcode share'.split(
    ' ',
  ),
);

/** Longer than any word: a mark by which one sender knows one reader. */
const TOKEN = /^(?=.*\d)(?=.*[a-z])[\w.-]{20,}$/i;

/** True for a key that is not ours and means nothing to us. */
export function isForeign(key: string, value: string): boolean {
  const name = key
    .toLowerCase()
    .replace(/^(?:amp;)+/, '')
    .replace(/;$/, '');
  // Keys of the map are words of small letters: the marks of others mostly are not.
  return NAMES.has(name) || PREFIXES.test(name) || /[_$\d]/.test(name) || TOKEN.test(value);
}

/** True for a value of our `from` that a messenger has set. */
export const isSender = (value: string): boolean =>
  SENDERS.has(value.toLowerCase().replace(/[^a-z]/g, ''));
