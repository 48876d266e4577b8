/// The version of the program, part of every run's identity.
package let toolVersion = "0.2.0"
