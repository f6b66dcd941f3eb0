import { discourse, discuz, forum, invision, phpbb, vanilla, vbulletin, xenforo } from './forum-software.ts';
import type { Site } from './site.ts';

/** Large forums that run a known software; smaller ones are known by their fingerprints. */
export const FORUM_FAMILY_SITES: readonly Site[] = [
  forum('MacRumors Forums', 'forums.macrumors.com', xenforo('forums.macrumors.com')),
  forum("Tom's Hardware Forum", 'forums.tomshardware.com', xenforo('forums.tomshardware.com')),
  forum('NeoGAF', 'www.neogaf.com', xenforo('www.neogaf.com')),
  forum('Head-Fi', 'www.head-fi.org', xenforo('www.head-fi.org')),
  forum('SpaceBattles', 'forums.spacebattles.com', xenforo('forums.spacebattles.com')),
  forum('Sufficient Velocity', 'forums.sufficientvelocity.com', xenforo('forums.sufficientvelocity.com')),
  forum('Physics Forums', 'www.physicsforums.com', xenforo('www.physicsforums.com')),
  forum('Overclockers UK Forums', 'forums.overclockers.co.uk', xenforo('forums.overclockers.co.uk')),
  forum('Hypixel', 'hypixel.net', xenforo('hypixel.net')),
  forum('Smogon', 'www.smogon.com', xenforo('www.smogon.com', '/forums')),
  forum('XDA Forums', 'xdaforums.com', xenforo('xdaforums.com', '', { thread: 't', board: 'f' })),
  forum('VOZ', 'voz.vn', xenforo('voz.vn', '', { thread: 't', board: 'f' })),
  forum('OtoFun', 'www.otofun.net', xenforo('www.otofun.net')),
  forum('HardwareZone Forums', 'forums.hardwarezone.com.sg', xenforo('forums.hardwarezone.com.sg')),
  forum('JamiiForums', 'www.jamiiforums.com', xenforo('www.jamiiforums.com')),
  forum('MyBroadband', 'mybroadband.co.za', xenforo('mybroadband.co.za', '/forum')),
  forum('ComputerBase', 'www.computerbase.de', xenforo('www.computerbase.de', '/forum')),
  forum('Hardwareluxx', 'www.hardwareluxx.de', xenforo('www.hardwareluxx.de', '/community')),
  forum('Byggahus', 'www.byggahus.se', xenforo('www.byggahus.se', '/forum')),
  forum('io-tech BBS', 'bbs.io-tech.fi', xenforo('bbs.io-tech.fi')),
  forum('ZWAME', 'forum.zwame.pt', xenforo('forum.zwame.pt')),
  forum('Burbuja.info', 'www.burbuja.info', xenforo('www.burbuja.info', '/inmobiliaria')),
  forum('Krstarica Forum', 'forum.krstarica.com', xenforo('forum.krstarica.com')),
  forum(
    'Technopat Sosyal',
    'www.technopat.net',
    xenforo('www.technopat.net', '/sosyal', { thread: 'konu', board: 'bolum' }),
  ),

  forum('Roblox Developer Forum', 'devforum.roblox.com', discourse('devforum.roblox.com')),
  forum('LINUX DO', 'linux.do', discourse('linux.do')),
  forum('OpenAI Developer Community', 'community.openai.com', discourse('community.openai.com')),
  forum('Straight Dope', 'boards.straightdope.com', discourse('boards.straightdope.com')),
  forum('Home Assistant Community', 'community.home-assistant.io', discourse('community.home-assistant.io')),
  forum('Arduino Forum', 'forum.arduino.cc', discourse('forum.arduino.cc')),
  forum('WaniKani Community', 'community.wanikani.com', discourse('community.wanikani.com')),
  forum('Level1Techs', 'forum.level1techs.com', discourse('forum.level1techs.com')),

  forum('Linus Tech Tips', 'linustechtips.com', invision('linustechtips.com')),
  forum('Diskusjon.no', 'www.diskusjon.no', invision('www.diskusjon.no')),
  forum('Insomnia.gr', 'www.insomnia.gr', invision('www.insomnia.gr', '/forums')),

  forum('Boards.ie', 'www.boards.ie', vanilla('www.boards.ie')),
  forum('MoneySavingExpert Forum', 'forums.moneysavingexpert.com', vanilla('forums.moneysavingexpert.com')),

  forum('Something Awful', 'forums.somethingawful.com', vbulletin('forums.somethingawful.com')),
  forum('ForoCoches', 'forocoches.com', vbulletin('forocoches.com', '/foro')),
  forum('Hardware Upgrade', 'www.hwupgrade.it', vbulletin('www.hwupgrade.it', '/forum')),
  forum('Forum.hr', 'www.forum.hr', vbulletin('www.forum.hr')),
  forum('FXP', 'www.fxp.co.il', vbulletin('www.fxp.co.il')),

  forum('Bogleheads', 'www.bogleheads.org', phpbb('www.bogleheads.org', '/forum')),
  forum('Raspberry Pi Forums', 'forums.raspberrypi.com', phpbb('forums.raspberrypi.com')),

  forum('Chiphell', 'www.chiphell.com', discuz('www.chiphell.com')),
  forum('吾爱破解', 'www.52pojie.cn', discuz('www.52pojie.cn')),
  forum('Baby Kingdom 親子王國', 'www.baby-kingdom.com', discuz('www.baby-kingdom.com')),
];
