/** How the values of many units are handed out in a file that can be imported again, however long it is. */
@NullMarked
package vn.ntm.criteria.assessment.application.export;

import org.jspecify.annotations.NullMarked;
