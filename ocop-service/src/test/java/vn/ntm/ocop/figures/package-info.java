/** Tests of how facts are counted. */
@NullMarked
package vn.ntm.ocop.figures;

import org.jspecify.annotations.NullMarked;
