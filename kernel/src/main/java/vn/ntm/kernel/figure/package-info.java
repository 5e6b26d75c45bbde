/** The figure: what is recorded, what was published, what was aimed at, and what lies between them. */
@NullMarked
package vn.ntm.kernel.figure;

import org.jspecify.annotations.NullMarked;
