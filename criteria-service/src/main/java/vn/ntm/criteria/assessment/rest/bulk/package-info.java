/** The values of many units in one file, sent and taken away. */
@NullMarked
package vn.ntm.criteria.assessment.rest.bulk;

import org.jspecify.annotations.NullMarked;
