/** Tests of pictures. */
@NullMarked
package vn.ntm.proving.print;

import org.jspecify.annotations.NullMarked;
