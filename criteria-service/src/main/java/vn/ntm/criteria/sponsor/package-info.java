/** Who sponsors communes: bodies, enterprises, cooperatives, associations and compatriots' groups; a register. */
@NullMarked
package vn.ntm.criteria.sponsor;

import org.jspecify.annotations.NullMarked;
