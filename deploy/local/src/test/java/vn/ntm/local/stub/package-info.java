/** Stand-ins for the services, with which the launcher itself is tested. */
@NullMarked
package vn.ntm.local.stub;

import org.jspecify.annotations.NullMarked;
