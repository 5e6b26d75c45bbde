/** Which sponsor is assigned to which commune, from which year, by which decision; a register. */
@NullMarked
package vn.ntm.criteria.sponsorship;

import org.jspecify.annotations.NullMarked;
