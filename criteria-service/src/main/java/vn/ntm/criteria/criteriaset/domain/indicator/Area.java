package vn.ntm.criteria.criteriaset.domain.indicator;

/** For which communes a level holds, by the codes of the decisions. */
public enum Area {
    /** The national level (mức chung). */
    CHUNG(AreaScheme.NONE),
    /** Trung du miền núi phía Bắc; also for specially difficult communes elsewhere (318/QĐ-TTg art. 1). */
    TDMNPB(AreaScheme.REGION),
    /** Đồng bằng sông Hồng. */
    DBSH(AreaScheme.REGION),
    /** Bắc Trung Bộ. */
    BTB(AreaScheme.REGION),
    /** Duyên hải Nam Trung Bộ. */
    DHNTB(AreaScheme.REGION),
    /** Tây Nguyên. */
    TN(AreaScheme.REGION),
    /** Đông Nam Bộ. */
    DNB(AreaScheme.REGION),
    /** Đồng bằng sông Cửu Long. */
    DBSCL(AreaScheme.REGION),
    /** Beside a town or becoming one (51/2025/QĐ-TTg). */
    GROUP1(AreaScheme.COMMUNE_GROUP),
    /** All others. */
    GROUP2(AreaScheme.COMMUNE_GROUP),
    /** Area II or III of the ethnic-minority and mountain areas. */
    GROUP3(AreaScheme.COMMUNE_GROUP);

    private final AreaScheme scheme;

    Area(AreaScheme scheme) {
        this.scheme = scheme;
    }

    public AreaScheme scheme() {
        return scheme;
    }
}
