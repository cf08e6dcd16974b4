import Foundation

/// Ends the run with what was wrong.
func check(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
    if !holds {
        FileHandle.standardError.write(Data("\(otherwise())\n".utf8))
        exit(1)
    }
}

check(CommandLine.arguments.count == 3, "usage: PACK TARGET")
let pack = URL(fileURLWithPath: CommandLine.arguments[1])
try border(pack: pack)
try replay(pack: pack, target: CommandLine.arguments[2])
