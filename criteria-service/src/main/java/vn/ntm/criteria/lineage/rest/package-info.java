/** The lineage of a unit and the carry-over rules, for everybody to read. */
@NullMarked
package vn.ntm.criteria.lineage.rest;

import org.jspecify.annotations.NullMarked;
