/** How verdicts are shown: required, observed, rule, legal basis and verdict, for each indicator. */
@NullMarked
package vn.ntm.criteria.assessment.rest.answer;

import org.jspecify.annotations.NullMarked;
