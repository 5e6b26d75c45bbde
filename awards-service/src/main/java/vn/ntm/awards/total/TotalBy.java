package vn.ntm.awards.total;

/** Of what commendations are added up. */
enum TotalBy {
    DECISION,
    CAMPAIGN,
    PROGRAMME_YEAR
}
