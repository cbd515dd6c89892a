/**
 * Codes of the MARC relator terms (Library of Congress, id.loc.gov/vocabulary/relators): what people do for a book.
 * The usual ones come first, and are suggested first.
 */
export const marcRelators: ReadonlySet<string> = new Set(
  `aut edt trl ill pht cov aui aft pfr pbl fnd ctb bkd
  abr acp act adi adp aft anc anl anm ann ant ape apl app aqt arc ard arr art asg asn ato att auc aud aue aui aup aus aut
  bdd bjd bka bkd bkp blw bnd bpd brd brl bsl cad cas ccp chr cli cll clr clt cmm cmp cmt cnd cng cns coe col com con cop
  cor cos cot cou cov cpc cpe cph cpl cpt cre crp crr crt csl csp cst ctb cte ctg ctr cts ctt cur cwt dbd dbp dfd dfe dft
  dgc dgg dgs dis djo dln dnc dnr dpb dpc dpt drm drt dsr dst dtc dte dtm dto dub edc edd edm edt egr elg elt eng enj etr
  evp exp fac fds fld flm fmd fmk fmo fmp fnd fon fpy frg gdv gis grt his hnr hst ill ilu ink ins inv isb itr ive ivr jud
  jug lbr lbt ldr led lee lel len let lgd lie lil lit lsa lse lso ltg ltr lyr mcp mdc med mfp mfr mka mod mon mrb mrk msd
  mte mtk mup mus mxe nan nrt onp opn org orm osp oth own pad pan pat pbd pbl pdr pfr pht plt pma pmn pnc pop ppm ppt pra
  prc prd pre prf prg prm prn pro prp prs prt prv pta pte ptf pth ptt pup rap rbr rcd rce rcp rdd red ren res rev rps rpt
  rpy rse rsg rsp rsr rst rth rtm rxa sad sce scl scr sde sds sec sfx sgd sgn sht sll sng spk spn spy srv std stg stl stm
  stn str swd tad tau tcd tch ths tld tlf tlg tlh tlp trc trl tyd tyg uvp vac vdg vfx voc wac wal wam wat waw wdc wde wfs
  wft win wit wpr wst wts`.split(/\s+/),
);
