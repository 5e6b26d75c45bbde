/** A set of criteria: its versions, which of them holds on a day, what is in it, and how two differ. */
@NullMarked
package vn.ntm.criteria.criteriaset.domain;

import org.jspecify.annotations.NullMarked;
