/** Who says who the caller is: a key of this machine, or Keycloak with the programme's realm. */
@NullMarked
package vn.ntm.local.identity;

import org.jspecify.annotations.NullMarked;
