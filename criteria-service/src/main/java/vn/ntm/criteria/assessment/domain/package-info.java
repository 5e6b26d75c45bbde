/** What is assessed of a unit: the period, and the values of indicators with what they rest on. */
@NullMarked
package vn.ntm.criteria.assessment.domain;

import org.jspecify.annotations.NullMarked;
