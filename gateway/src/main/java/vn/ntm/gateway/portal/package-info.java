/** What a visitor meets first: the entrance, and the documents of all four APIs in one place. */
@NullMarked
package vn.ntm.gateway.portal;

import org.jspecify.annotations.NullMarked;
