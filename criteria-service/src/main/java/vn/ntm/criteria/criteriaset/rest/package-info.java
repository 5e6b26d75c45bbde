/** Criteria sets, for everybody to read, and for those who draft and publish them. */
@NullMarked
package vn.ntm.criteria.criteriaset.rest;

import org.jspecify.annotations.NullMarked;
