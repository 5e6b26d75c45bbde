/** The measures that this service counts. */
@NullMarked
package vn.ntm.ocop.figures;

import org.jspecify.annotations.NullMarked;
