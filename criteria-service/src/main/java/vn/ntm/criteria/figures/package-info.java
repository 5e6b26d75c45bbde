/** The measures that this service counts. */
@NullMarked
package vn.ntm.criteria.figures;

import org.jspecify.annotations.NullMarked;
