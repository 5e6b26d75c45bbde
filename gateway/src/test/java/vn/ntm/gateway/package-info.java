/** The gateway as its callers see it, with stubs in the place of the services. */
@NullMarked
package vn.ntm.gateway;

import org.jspecify.annotations.NullMarked;
