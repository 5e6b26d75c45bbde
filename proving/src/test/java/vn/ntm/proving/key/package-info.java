/** Tests of what is signed: key. */
@NullMarked
package vn.ntm.proving.key;

import org.jspecify.annotations.NullMarked;
