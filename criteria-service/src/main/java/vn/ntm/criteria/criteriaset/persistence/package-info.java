/** The criteria sets in the database. */
@NullMarked
package vn.ntm.criteria.criteriaset.persistence;

import org.jspecify.annotations.NullMarked;
