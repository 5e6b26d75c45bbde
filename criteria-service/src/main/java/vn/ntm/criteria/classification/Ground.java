package vn.ntm.criteria.classification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a unit is classified as it is. */
@Schema(name = "ClassificationGround")
enum Ground {
    /** By where it lies. */
    LOCATION,
    /** A specially difficult commune takes the levels of the mountains (318/QĐ-TTg art. 1). */
    SPECIALLY_DIFFICULT,
    /** A safety-zone commune of a poor district does too (318/QĐ-TTg art. 1). */
    SAFETY_ZONE,
    /** Somebody put it into a group (51/2025/QĐ-TTg). */
    GROUPED
}
