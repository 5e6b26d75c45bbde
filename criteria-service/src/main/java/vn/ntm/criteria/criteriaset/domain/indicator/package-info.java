/** What a criterion is measured by: indicators, their kinds and units, and the levels that they ask for. */
@NullMarked
package vn.ntm.criteria.criteriaset.domain.indicator;

import org.jspecify.annotations.NullMarked;
