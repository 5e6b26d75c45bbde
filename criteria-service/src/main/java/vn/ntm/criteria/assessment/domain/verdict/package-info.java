/** What the values of a unit say under a criteria set: per indicator, criterion and set, and what that rests on. */
@NullMarked
package vn.ntm.criteria.assessment.domain.verdict;

import org.jspecify.annotations.NullMarked;
