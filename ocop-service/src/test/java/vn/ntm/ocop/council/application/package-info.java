@NullMarked
package vn.ntm.ocop.council.application;

import org.jspecify.annotations.NullMarked;
