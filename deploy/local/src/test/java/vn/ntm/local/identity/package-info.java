/** The realm that Keycloak imports. */
@NullMarked
package vn.ntm.local.identity;

import org.jspecify.annotations.NullMarked;
