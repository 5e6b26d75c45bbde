/** The documents of all four APIs in one place; the page that a visitor meets first is a static one, META-INF/resources/index.html. */
@NullMarked
package vn.ntm.gateway.portal;

import org.jspecify.annotations.NullMarked;
