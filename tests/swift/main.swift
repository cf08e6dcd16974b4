import Foundation

/// Ends the run with what was wrong.
func check(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
    if !holds {
        FileHandle.standardError.write(Data("\(otherwise())\n".utf8))
        exit(1)
    }
}

let arguments = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
check(arguments.count == 2, "usage: PACK OUTPUTS")
try border(pack: arguments[0])
try replay(pack: arguments[0], outputs: arguments[1])
