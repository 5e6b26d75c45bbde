/** The keys with which this service signs, and those with which it ever did. */
@NullMarked
package vn.ntm.proving.key;

import org.jspecify.annotations.NullMarked;
