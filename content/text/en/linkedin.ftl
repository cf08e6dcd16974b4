# LinkedIn: every sentence about it. Ids are those of content/services/linkedin.json, dots as hyphens.

## Training, period by period

linkedin-training-eu-before = We do not know what LinkedIn did with your data before 18 September 2024, the day the setting was noticed.
linkedin-training-eu-before-left-out = No: when the setting was noticed in September 2024, it was reported that people in the EU, the EEA and Switzerland were left out.
linkedin-training-eu-before-no-start-day = Perhaps: LinkedIn has not said when it first trained AI on members’ data, and no source says that Europe was left out before that day.
linkedin-training-eu-left-out = At that time LinkedIn left people in the EU, the EEA and Switzerland out of this training, and they were not offered the setting.
linkedin-training-eu-announced = LinkedIn has announced that it will train AI on what you post and on your profile from 3 November 2025, unless you switch it off.
linkedin-training-eu = Since 3 November 2025 LinkedIn trains AI on what you post and on your profile, unless you switch it off.

linkedin-training-uk-before = Sources disagree about the UK up to 19 September 2024.
linkedin-training-uk-before-not-left-out = Yes: when the setting was noticed on 18 September 2024, only the EU, the EEA and Switzerland were reported as left out.
linkedin-training-uk-before-stopped = No: the UK regulator ICO confirmed that LinkedIn suspended this training. Nothing says how far it had got in the UK.
linkedin-training-uk-suspended = LinkedIn had suspended this training for people in the UK. The regulator ICO confirmed it on 20 September 2024.
linkedin-training-uk-announced = LinkedIn has announced that it will train AI on what you post and on your profile from 3 November 2025, unless you switch it off.
linkedin-training-uk = Since 3 November 2025 LinkedIn trains AI on what you post and on your profile, unless you switch it off. It also shares some of that data with Microsoft, which trains its own AI with it. The same switch stops both from then on.

linkedin-training-before-already = Yes: it was reported that LinkedIn had used members’ data before it changed its terms. A lawsuit says the setting appeared in August 2024.
linkedin-training-before-not-named = No: the first LinkedIn privacy policy we have seen that names AI training is dated 18 September 2024.

linkedin-training-ca-before = We do not know from which day LinkedIn trained AI on members’ data. The setting was noticed on 18 September 2024.
linkedin-training-ca-first = LinkedIn trained AI on what people posted and on their profiles, unless they switched it off. It was noticed on 18 September 2024.
linkedin-training-ca-paused = LinkedIn paused this training for people in Canada. The Privacy Commissioner announced it on 10 December 2024.
linkedin-training-ca-announced = LinkedIn has announced that it will train AI on the data of people in Canada again from 3 November 2025, unless they switch it off.
linkedin-training-ca = Since 3 November 2025 LinkedIn trains AI on the data of people in Canada again, unless they switch it off.

linkedin-training-hk-before = We do not know from which day LinkedIn trained AI on members’ data. The setting was noticed on 18 September 2024.
linkedin-training-hk-first = LinkedIn trained AI on what people posted and on their profiles, unless they switched it off. It was noticed on 18 September 2024.
linkedin-training-hk-paused = LinkedIn paused this training for people in Hong Kong on 11 October 2024. The Privacy Commissioner announced it.
linkedin-training-hk-announced = LinkedIn has announced that it will train AI on the data of people in Hong Kong again from 3 November 2025, unless they switch it off.
linkedin-training-hk = Since 3 November 2025 LinkedIn trains AI on the data of people in Hong Kong again, unless they switch it off.

linkedin-training-cn = We do not know whether LinkedIn trains AI on the data of people in mainland China.
linkedin-training-cn-no-limit = Yes: LinkedIn’s privacy policies since 18 September 2024 allow AI training and leave out no country by name.
linkedin-training-cn-never-named = No: when LinkedIn announced where its training starts, it did not name mainland China.

linkedin-training-world-before = We do not know from which day LinkedIn trained AI on members’ data. The setting was noticed on 18 September 2024.
linkedin-training-world = LinkedIn trains AI on what you post and on your profile, unless you switch it off. It was noticed on 18 September 2024; we do not know when it began.

## Age

linkedin-age = LinkedIn says it leaves out members who it has reason to believe could be under 18, even if the setting is on. Switch it off anyway: LinkedIn may not know your age.
