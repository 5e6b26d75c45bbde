/** The register of administrative units: which there were on a day, by code, type, place and name. */
@NullMarked
package vn.ntm.criteria.unit;

import org.jspecify.annotations.NullMarked;
