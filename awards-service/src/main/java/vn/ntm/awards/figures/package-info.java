/** The measures that this service counts. */
@NullMarked
package vn.ntm.awards.figures;

import org.jspecify.annotations.NullMarked;
