/** What the tests of every service need that signs. */
@NullMarked
package vn.ntm.proving.testing;

import org.jspecify.annotations.NullMarked;
