/** How the public register is searched and taken away. */
@NullMarked
package vn.ntm.ocop.register.application;

import org.jspecify.annotations.NullMarked;
