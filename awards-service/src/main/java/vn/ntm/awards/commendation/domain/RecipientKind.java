package vn.ntm.awards.commendation.domain;

/** Who can be commended (Luật Thi đua, khen thưởng 06/2022/QH15). */
public enum RecipientKind {
    /** Tập thể. */
    COLLECTIVE(true),
    /** Cá nhân. */
    INDIVIDUAL(false),
    /** Địa phương: an administrative unit, or a village in one. */
    TERRITORY(true),
    /** Hộ gia đình. */
    HOUSEHOLD(false),
    /** Doanh nghiệp và tổ chức kinh tế khác. */
    ENTERPRISE(true),
    /** Collectives and individuals in one number that no source splits. */
    UNSPLIT(false);

    private final boolean nameIsPublic;

    RecipientKind(boolean nameIsPublic) {
        this.nameIsPublic = nameIsPublic;
    }

    /** Whether a name can be shown to everybody: that of a person, or of what may be one, cannot. */
    public boolean nameIsPublic() {
        return nameIsPublic;
    }

    /** The kind whose rules hold: the people and officials of a territory are a collective. */
    public RecipientKind ruledAs() {
        return this == TERRITORY ? COLLECTIVE : this;
    }
}
