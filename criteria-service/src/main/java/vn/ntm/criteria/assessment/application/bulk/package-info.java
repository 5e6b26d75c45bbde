/** How the values of many units come on file at once, from a file, however long it is. */
@NullMarked
package vn.ntm.criteria.assessment.application.bulk;

import org.jspecify.annotations.NullMarked;
