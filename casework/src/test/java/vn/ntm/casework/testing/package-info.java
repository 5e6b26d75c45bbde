/** What the tests of services with cases share. */
@NullMarked
package vn.ntm.casework.testing;

import org.jspecify.annotations.NullMarked;
